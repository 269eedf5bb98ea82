import{a as v,b as Y,e as ve,f as Fe,g as Le,h as De}from"./shared/G7AWGGGN.mjs";import{c as A}from"./shared/OZB32HBY.mjs";import{a as q,b as Ne,c as X,d as Be,e as x,f as I,g as We,h as J,i as Z,
j as Q}from"./shared/EG3ZEYSF.mjs";import{d as fe,f as ue,h as pe,j as ge,m as ye,n as we,o as xe}from"./shared/SDK2PG6F.mjs";import{a as E,m as M}from"./shared/DDOZ5432.mjs";import"./shared/TTNDMNXQ.mjs";
import{A as D,C as $e,D as G,F as Re,G as Ce,H as Me,I as K,J as z,L as Ae,N as Ie,O as Te,P as Pe,z as Se}from"./shared/C5B6PECM.mjs";import"./shared/HYF32UNZ.mjs";import"./shared/2LP7VU4Q.mjs";
import{w as Ee,x as _}from"./shared/UFR5ZN47.mjs";import"./shared/7B5SLZBE.mjs";import{Ea as L,Ia as ke,p as Oe}from"./shared/UCRPXM67.mjs";import{e as me,f as he,g as H}from"./shared/7NGNN247.mjs";
import"./shared/Z576ATZY.mjs";import{d as be}from"./shared/PCKMRCA5.mjs";import"./shared/3XW5A5Z7.mjs";import"./shared/CX3MWVVM.mjs";import{dirname as Tn,relative as Ot,resolve as ce}from"node:path";import{dirname as mo,relative as ho,resolve as go}from"node:path";function b(e,t={},n){let[o="",i="",...r]=`${e}
${Ct}`.split(`
`),[s="",...a]=o.split(" "),f=new Map(r.flatMap(d=>{let[,c,u=""]=/^ {2}(\S.*?) {2}(.*)$/.exec(d)??[];return c===void 0?[]:[[c,u]]})),l=r.flatMap((d,c)=>d.startsWith("$ ")?[{command:d.slice(2),description:r[c-
1]?.slice(2)??""}]:[]);return{name:s,summary:i,description:r.filter(d=>/^[^ #$]/.test(d)),arguments:a.map(d=>vt(d,f,t)),options:[...f].flatMap(([d,c])=>Rt(d,c,t)??[]),...n&&{passesOver:n},examples:l}}
function vt(e,t,n){let o=e.replace(/[[\]…]/g,""),{choices:i}=n[o]??{};return{name:o,description:t.get(o)??"",kind:i?"text":"file",required:!e.startsWith("["),multiple:e.includes("…"),choices:i}}var Ue={
FILE:"file",COUNT:"number",BYTES:"number"},$t=e=>Object.hasOwn(Ue,e);function Rt(e,t,n){let o=/^(?:-(\w), )?--(\[no-\])?([\w-]+)(?: ([^…]+)(…)?)?$/.exec(e);if(!o)return;let[,i,r,s="",a,f]=o;return{
name:s,short:i,description:t,...a!==void 0&&{value:{name:a,kind:$t(a)?Ue[a]:"text"}},negatable:r!==void 0,multiple:f!==void 0,...n[s]}}var O=(...e)=>({choices:async()=>e}),Ct=`  --[no-]color  Colour t\
he output, or not; NO_COLOR and FORCE_COLOR are respected.
  -h, --help  Show this help.`;var N=`  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
  --from FORMAT  Read the documents as this format, whatever their names say.
  --stdin-filename FILE  The name that standard input goes by: it says the format, the configuration and the path in reports.
  --max-bytes BYTES  Refuse documents larger than this (default: 67108864, 64 MiB).`,B={from:{choices:async()=>be,isOpen:!0}},je={format:{choices:async()=>(await import("./shared/FK2XK2IQ.mjs")).REPORT_FORMATS,
isOpen:!0},"fail-on":O("error","warning","info","never")},Gn=b(`lint [FILE…]
Find where a feature support matrix contradicts itself.

Reads each document, finds its feature support matrices and reports what is wrong with them. A document without a matrix passes. Without arguments, the documents of the configuration are linted, or al\
l documents of the current folder if it names none.

Exit codes: 0 if nothing at or above the threshold was found, 1 if something was, 2 if something could not be read, written or understood.

  FILE  Documents, folders or globs; \`-\` is standard input.
  -f, --format FORMAT…  How to report; \`FORMAT=PATH\` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).
  --fail-on SEVERITY  The lowest severity that makes the exit code 1 (default: error).
  --max-warnings COUNT  Also exit with 1 when there are more warnings than this.
  -q, --quiet  Report errors only; warnings still count for --max-warnings.
  --fix  Fix what can be fixed without changing what the document says; with \`-\`, print the fixed text.
  --unsafe  With --fix or --diff: also make fixes that may change what the document says.
  --no-ignore  Also read what \`.gitignore\` and \`ignore\` of the configuration leave out.
  --diff  Show what --fix would change, and write nothing.
  --rule ID:SEVERITY…  Set the severity of a rule, such as \`partial-needs-notes:off\`; overrides the configuration.
  --plugin FILE…  Also use the rules that this module exports. It runs as a part of the program.
  --preset NAME  The rules to start from: what is wrong, also what is doubtful, or all (default: recommended).
  --baseline FILE  Leave out the findings that this file knows; overrides the baseline of the configuration.
  --write-baseline  Write all findings to the baseline, and report none.
  --prune-baseline  Remove findings that no longer occur from the baseline.
  --report-unused-suppressions  Report comments and exceptions that suppress nothing, whatever the preset.
  --today YYYY-MM-DD  The day that exceptions expire by (default: the system's).
  --workers COUNT  How many threads lint, or \`auto\`: one, and more where there is enough to do (default: auto).
  --cache  Keep findings, and reuse them for documents that have not changed.
  --cache-location FOLDER  The folder of the cache (default: .supportmatrix-cache); implies --cache.
  --explain-detection  Show how each table, list and legend was read, and why; with --format json as data.
  --print-config FILE  Show which settings apply to this document and where each is set, and stop.
${N}
# One document.
$ supportmatrix lint docs/support-matrix.md
# A folder, and a glob.
$ supportmatrix lint docs "specs/**/*.rst"
# See the fixes first.
$ supportmatrix lint --fix --diff README.md
# For people and for a machine.
$ supportmatrix lint --format pretty --format sarif=report.sarif docs
# From a pipe.
$ git show HEAD:README.md | supportmatrix lint - --stdin-filename README.md`,{...B,...je,rule:{choices:async()=>(await import("./shared/RHXFIV7K.mjs")).RULES.map(({meta:e})=>`${e.id}:`),isOpen:!0},
preset:{choices:async()=>(await import("./shared/YUJX7BC6.mjs")).PRESETS},workers:{value:{name:"COUNT",kind:"text"}}}),Kn=b(`init
Find the matrices of this folder and write a configuration for them.

Looks through the documents of the current folder, shows the matrices that it finds, and writes \`supportmatrix.yaml\` with an entry for each document and comments that say what else can be set. With --\
hook and --ci it also writes what pre-commit and the CI need. An existing file is never overwritten: its new content is printed instead.

  --hook  Also write a hook for pre-commit (.pre-commit-config.yaml).
  --ci  Also write a job for the CI: GitLab where .gitlab-ci.yml is, else GitHub.
  -n, --dry-run  Print what would be written, and write nothing.
# The configuration alone.
$ supportmatrix init
# With a hook and a job.
$ supportmatrix init --hook --ci`),zn=b(`convert FILE…
Write the matrices of a document in another format.

Reads one document and writes its feature support matrices. To ndjson, it writes one record for each cell of any number of documents. Files of one target or one feature each, such as the INI files of \
drivers, become one matrix. What the format cannot hold is reported on standard error. The output is written to standard output, or with -o to a file that is replaced as a whole or not at all.

  FILE  The document; \`-\` is standard input. Files of one target or feature each, and what is written to ndjson: documents, folders or globs.
  -t, --to FORMAT  The format to write (default: by the extension of the output file).
  -o, --output FILE  Write to this file instead of standard output.
  --table STYLE  How tables are written. Markdown: compact (default), or aligned by padding; RST: list-table (default), grid or simple.
  --csv SHAPE  CSV: one row for each feature (wide) or for each cell (long; default).
  --view VIEW  Markdown, RST and AsciiDoc: the whole document, or only a part of it (default: all).
  --background GROUND  SVG: white or dark as the reader prefers (page; default), or transparent (none).
  --as-of VERSION  What holds for this version: features that came later, or went before it, are missing.
${N}
# For a program.
$ supportmatrix convert docs/support-matrix.rst --to json
# For a spreadsheet, one row for each cell.
$ supportmatrix convert matrix.md -o matrix.csv
# And back.
$ supportmatrix convert matrix.csv --to markdown --table aligned
# One matrix of files of one driver each.
$ supportmatrix convert drivers/features -o drivers.csv
# Many documents, for a database.
$ supportmatrix convert --to ndjson 'repos/**/*.md' -o cells.ndjson`,{...B,to:{choices:async()=>(await import("./shared/QL6TRQX7.mjs")).EMITTERS.map(({name:e})=>e),isOpen:!0},table:{choices:async()=>(await import("./shared/QL6TRQX7.mjs")).
TABLE_STYLES},csv:O("wide","long"),view:O("all","summary","details"),background:O("page","none")}),qn=b(`build
Write the outputs that the configuration declares.

Every entry of \`documents\` may declare \`outputs\`: copies of its matrices as CSV, JSON, Markdown and so on, as separate files or between markers in a file that people edit. Only what changed is written\
, each file as a whole or not at all; the line ends of a file are kept.

Markers are two lines, \`<!-- supportmatrix:begin NAME -->\` and \`<!-- supportmatrix:end NAME -->\` (in MDX \`{/* supportmatrix:begin NAME */}\`, in reStructuredText \`.. supportmatrix:begin NAME\`); nothing\
 outside them is touched. The opening marker carries a checksum: a part that was edited by hand is kept, and the exit code is 1, unless --force replaces it.

  -n, --dry-run  Show what would be written, and write nothing.
  --force  Also replace parts that were edited by hand between their markers.
  --config FILE  Use this configuration instead of looking upwards from each document.
# Everything that is declared.
$ supportmatrix build
# See what would be written.
$ supportmatrix build --dry-run`),Xn=b(`check
Lint, and compare every copy with its source: the gate for CI.

Lints the documents of the configuration, and compares every output with what \`build\` would write. It writes nothing. Drift is shown cell by cell, with what the source says and what the copy says. A c\
opy with the same content in other bytes (another formatter, other line ends) has not drifted; a missing copy has.

Exit codes: 0 if nothing is wrong, 1 for drift or findings at or above the threshold, 2 if something could not be read or understood.

  -f, --format FORMAT…  How to report; \`FORMAT=PATH\` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).
  --exact  Report a copy as drifted if a single byte differs.
  --fail-on SEVERITY  The lowest severity of findings that makes the exit code 1 (default: error).
  --max-warnings COUNT  Also exit with 1 when there are more warnings than this.
  -q, --quiet  Report errors only.
  --today YYYY-MM-DD  The day that exceptions expire by (default: the system's).
  --plugin FILE…  Also use the rules that this module exports. It runs as a part of the program.
  --config FILE  Use this configuration instead of looking upwards from each document.
# In CI; it needs no arguments.
$ supportmatrix check
# For people and for a machine.
$ supportmatrix check --format pretty --format sarif=report.sarif`,je),Jn=b(`diff [DOCUMENT…]
Show what changed between two versions of a matrix, cell by cell.

Compares two documents, also of different formats: features and targets that were added, removed or renamed, levels that improved or regressed (complete is better than partial, partial than missing), \
statuses that were tightened or loosened, commands, notes and texts. A rename is recognized by the id, or by similarity, which is shown.

A document is a file, \`-\` for standard input, or \`REV:path\` for a file of a git revision; the path is relative to the current folder. With --since, all documents of the configuration (or those named) \
are compared with the point where the current branch left REV; with --history, from tag to tag. Older versions are read under the configuration of today.

The exit code is 0, unless --fail-on names a kind of change that occurred: then it is 1.

  DOCUMENT  Two documents, A and B; with --since or --history, the documents to compare (default: all).
  --since REV  Compare the working tree with the point where it left this revision.
  --history A..B  Compare from tag to tag: a changelog. Without \`A..\`, from the first tag on.
  -f, --format FORMAT  How to show it; markdown is made for release notes and pull requests (default: pretty).
  --fail-on KINDS…  Exit with 1 when there are changes of these kinds, separated by commas.
${N}
# Since a release.
$ supportmatrix diff v1.0:docs/matrix.md docs/matrix.md
# Across formats.
$ supportmatrix diff old/support-matrix.ini docs/matrix.md
# For a pull request.
$ supportmatrix diff --since main --fail-on regression,removed-feature --format markdown
# A changelog.
$ supportmatrix diff --history v1.0..HEAD --format markdown`,{...B,format:O("pretty","json","markdown"),"fail-on":{choices:async()=>[...(await import("./shared/J3AV7DXR.mjs")).CHANGE_KINDS,"any"],
list:!0}}),Zn=b(`stats [FILE…]
Count how well each target and each group of features is supported.

Shows how many cells have which level, as bars and numbers, for every target and every group, and what each target lacks: mandatory features that are not complete, and choices that no feature satisfie\
s. Cells that do not apply are not counted against a target.

Without arguments, the documents of the configuration are counted, or all documents of the current folder if it names none.

  FILE  Documents, folders or globs; \`-\` is standard input.
  -f, --format FORMAT  How to show it (default: pretty).
  --badges FOLDER  Also write a badge (SVG) for each target into this folder.
  --as-of VERSION  What holds for this version: features that came later, or went before it, are missing.
${N}
# Bars in the terminal.
$ supportmatrix stats docs/support-matrix.md
# For a program.
$ supportmatrix stats --format json docs
# For a README.
$ supportmatrix stats --badges docs/badges`,{...B,format:O("pretty","json")}),Qn=b(`merge BASE OURS THEIRS
Merge two versions of a document cell by cell: a merge driver for git.

Merges what two sides changed in a document since BASE, and writes the result to OURS. Changes of different cells never conflict, also in the same row, beside a new column, or when one side has aligne\
d the table anew. Where both sides changed one cell in different ways, the row that holds it stands between conflict markers. Text around the matrices is merged by lines, as git does.

The result is read again, and must say what both sides said. Where it does not, it is merged by lines as a whole, and a line on standard error says so.

Exit codes: 0 if everything was merged, 1 if there are conflicts, 2 if something could not be read or written; OURS is then as it was.

  BASE  The version that both sides started from (\`%O\`).
  OURS  Our version, which the result replaces (\`%A\`).
  THEIRS  Their version (\`%B\`).
  --path FILE  The path of the document (\`%P\`): it says the format and the configuration.
  --marker-size COUNT  How many signs make a conflict marker (\`%L\`; default: 7).
  --label NAME…  A name for conflict markers: of BASE (\`%S\`), then of OURS (\`%X\`), then of THEIRS (\`%Y\`).
  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
# Set it up; then name it in .gitattributes.
$ git config merge.supportmatrix.driver "supportmatrix merge --path=%P -- %O %A %B"
# By hand.
$ supportmatrix merge base.md ours.md theirs.md`),eo=b(`lsp
Speak the Language Server Protocol, for editors.

Runs until the editor ends it. It offers the findings of \`lint\` while you type, fixes, definitions, references, an outline, hovers, renaming and completion. docs/editors.md shows how to set up an edit\
or.

It reads messages from standard input and writes to standard output. Options that editors add, such as --clientProcessId, are accepted.

  --stdio  Accepted because many editors add it; messages always use the standard streams.
  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
# What an editor starts.
$ supportmatrix lsp`,{},e=>!["node-ipc","socket","pipe"].includes(e)),to=b(`explain [RULE]
Show the page of a rule.

The page says what the rule finds and why it matters, with examples and its options.

  RULE  The id of the rule, as reports show it; without one, all rules are listed.
# One rule.
$ supportmatrix explain summary-detail-mismatch
# All of them, one line each.
$ supportmatrix explain`,{RULE:{choices:async()=>(await import("./shared/RHXFIV7K.mjs")).RULES.map(({meta:e})=>e.id)}}),no=b(`completions SHELL
Print the completion script of a shell, or the man page.

The scripts know every command and option.

  SHELL  bash, zsh or fish; man for the man page.
# In ~/.bashrc.
$ source <(supportmatrix completions bash)
# Where zsh looks.
$ supportmatrix completions zsh > ~/.zfunc/_supportmatrix
# Where fish looks.
$ supportmatrix completions fish > ~/.config/fish/completions/supportmatrix.fish
# The man page.
$ supportmatrix completions man > supportmatrix.1`,{SHELL:O("bash","zsh","fish","man")});var m=class extends Error{name="UsageError";lines;constructor(t){super(typeof t=="string"?t:t.join(`
`)),this.lines=typeof t=="string"?[t]:t}};var S=class extends m{errors;constructor(t){super(t.map(ge)),this.errors=t}};function $(e,t){let{line:n,column:o}=e.locate(t);return`${e.path}:${n}:${o}`}import{relative as Pt,resolve as Ft}from"node:path";import{posix as Mt,relative as At,resolve as It}from"node:path";function Ve(e,{index:t,entry:n},o){let i=We(n.files??[],e.folder);if("reason"in i){let s=$(e,["documents",t,"files"]);throw new m(`${s}: \`documents[${t}].files\` ${i.reason}; name documents inside it\
, or give others as arguments.`)}let r=(e.value.documents??[]).slice(0,t);return i.paths.filter(s=>!r.some(({files:a})=>a!==void 0&&fe(a,s))).map(s=>x(At(o,It(e.folder,s))))}function W({config:e,selected:t}){
if(!e)return{};let n=ue(e.value,t?.entry,Mt.dirname(e.path)),o=e.value.evidence&&J(e);if(!o)return n;if(o.errors.length>0)throw new S(o.errors);return{...n,evidence:o.results}}import{resolve as Vo}from"node:path";import{pathToFileURL as No}from"node:url";var Tt=new Map;function He(e=[]){return e.length===0?M:[...M,...e.flatMap(t=>Tt.get(t)??[])]}function ee(e,t,{lint:n,today:o,exceptions:i,plugins:r}){let s={today:o,exceptions:i},a=He(r),f=Lt(n,a),{byDocument:l,aboutConfig:d}=ve([e,...t],a,f,s),c=t.flatMap(u=>l.get(u)??[]);return{diagnostics:l.
get(e)?.diagnostics??[],others:[...Dt(new Set([e.source.path]),c),...d]}}var _e=new WeakMap;function Lt(e,t){let n=_e.get(e);if(n)return n;let{settings:o}=pe(t,e);return _e.set(e,o),o}function Dt(e,t){
return t.map(({path:n,diagnostics:o})=>({path:n,diagnostics:o.filter(({related:i})=>(i??[]).some(r=>r.path!==void 0&&e.has(r.path)))})).filter(({diagnostics:n})=>n.length>0)}function Ye(e,t,n){return{
...t,extract:W(e),exceptions:Nt(e,n)}}function Nt({config:e},t){return e?we(e,n=>x(Pt(t,Ft(e.folder,n)))):[]}var Ge=()=>new Date().toISOString().slice(0,10);function Ke(e,t,n){let{settings:o,problems:i}=xe(e,t,n);if(i.length===0)return o;throw new S(i)}import{resolve as le}from"node:path";import{relative as pn,resolve as st}from"node:path";var Bt={html:["<!-- "," -->"],mdx:["{/* "," */}"],rst:[".. ",""],asciidoc:["// ",""]};function U(e,t){return t==="rst"||t==="asciidoc"?t:/\.mdx$/i.test(e)?"mdx":"html"}function k(e,t){let[n,o]=Bt[t];return`${n}${e}${o}`}
function te(e,t,n){return k(`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`,t)}function ne(e,t){return k(`supportmatrix:end ${e}`,t)}var Wt=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,
Ut=/^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/,jt=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Vt=[
["html",Wt],["mdx",Ut]],Ht=/^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,_t={rst:[["rst",jt]],asciidoc:[["asciidoc",Ht]]};function ze(e,t){if(!e.includes("supportmatrix:"))
return[];let n=_t[t]??Vt,o=t==="markdown"?Yt(L(e)):[],i=[],r=0,s=0;for(let a of e.matchAll(/\r\n|\n|\r|$/g)){let f=a.index,l=f+a[0].length;r+=1;for(let[d,c]of n){let[,u="",p,h,g]=c.exec(e.slice(s,f))??
[];if(h===void 0)continue;let y=s+u.length;if(o.some(F=>F.start<=y&&f<=F.end))continue;let C=p==="begin";i.push({style:d,isBegin:C,name:h,sum:g,indent:u,line:r,start:s,end:f,next:l})}s=l}return i}function Yt(e){
let t=[],n=[e];for(let o=n.pop();o!==void 0;o=n.pop()){let i=o.position?.start.offset,r=o.position?.end.offset;o.type==="code"&&i!==void 0&&r!==void 0&&t.push({start:i,end:r}),"children"in o&&n.push(...o.
children)}return t}import{createHash as Gt}from"node:crypto";var Kt=16;function zt(e){switch(e.type){case"text":case"html":return[e.value.replace(/\s+/g," ")];case"code":case"inlineCode":return[e.value];case"heading":return[e.depth];case"list":return[e.ordered?
"ordered":"bullets"];case"link":return[e.url,e.title];case"image":return[e.url,e.title,e.alt];case"definition":return[e.identifier,e.url,e.title];case"linkReference":case"footnoteReference":case"footn\
oteDefinition":return[e.identifier];default:return[]}}function qt(e){let t=[],n=[e];for(let o=n.pop();o!==void 0;o=n.pop())typeof o=="string"?t.push(o):(t.push(`(${o.type}`,...zt(o).map(i=>JSON.stringify(
i??null))),n.push(")"),"children"in o&&n.push(...o.children.toReversed()));return t.join(" ")}function R(e,t){let n=e.replace(/\r\n?/g,`
`),o=t==="markdown"?qt(L(n)):Oe(n);return Gt("sha256").update(o).digest("hex").slice(0,Kt)}var qe=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;function j(e,t,n,o=""){let i=ze(e,t),r=i.filter(d=>d.isBegin&&d.name===n),[s,a]=r,f=d=>({ok:!1,message:d});if(s===void 0){let d=U(o,t);return f(`it h\
as no line \`${te(n,d)}\`; put it, and \`${ne(n,d)}\` below it, where the output shall go.`)}if(a!==void 0)return f(`the markers of \`${n}\` begin twice, in lines ${s.line} and ${a.line}; nobody can s\
ay which part is meant.`);let l=i[i.indexOf(s)+1];if(l===void 0||l.isBegin||l.name!==n){let d=l===void 0?"the end of the file":`another marker in line ${l.line}`;return f(`the part that begins in line\
 ${s.line} runs into ${d}; put \`${ne(n,s.style)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,style:s.style,begin:{start:s.start,end:s.end},inner:{start:s.next,end:l.start},sum:s.sum,indent:s.
indent}}}function oe(e,{inner:t,indent:n}){let o=e.slice(t.start,t.end);return n===""?o:o.replace(/^[ \t]+/gm,i=>i.startsWith(n)?i.slice(n.length):"")}function Xe(e,t){return t.sum!==void 0&&t.sum!==R(
oe(e,t),t.format)}function Je(e,t,n){let{begin:o,inner:i,indent:r,name:s,format:a,style:f}=t,l=re(e),d=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,c=te(s,f,R(d,a)),u=d.replace(/^(?=[^\n])/gm,r).replaceAll(`
`,l);return`${e.slice(0,o.start)}${r}${c}${l}${u}${e.slice(i.end)}`}function re(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}import{basename as et,dirname as Zt,relative as Qt,resolve as en}from"node:path";var T=11,P=20,ie=7,Ze=320;function Xt({label:e,value:t,share:n}){let{fill:o,ink:i}=n===void 0?Re["not-applicable"]:Ce(n),[r,s]=[z(e,T,Ze),z(t,T,Ze)],[a,f]=[K(r,T),K(s,T)],l=a+2*ie,d=l+f+2*ie,c=G(`${e}\
: ${t}`),u=(p,h,g,y)=>`<text x="${h+ie+g/2}" y="14" fill="${y}">${G(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${d}" height="${P}" viewBox="0 0 ${d} ${P}" role="img" aria-label=\
"${c}" font-family="${Me}" font-size="${T}" text-anchor="middle">
<title>${c}</title>
<clipPath id="r"><rect width="${d}" height="${P}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${l}v${P}H0z"/><path fill="${o}" d="M${l} 0h${d-l}v${P}H${l}z"/></g>
${u(r,0,a,"#fff")}
${u(s,l,f,i)}
</svg>
`}function Jt(e,{cells:t,levels:n}){let o=`${n.complete} of ${t} complete`;return Xt({label:e,value:o,share:t>0?n.complete/t:void 0})}function Qe(e){let[t]=e,n=new Map(e.flatMap(l=>l.targets.map(({id:d,
title:c})=>[d,c]))),[o]=n.values(),i=e.length===1?t?.title:void 0,r=n.size===1?o:i||t?.section[0]||"Support",s=e.map(De),a=s.reduce((l,d)=>l+d.cells,0),f=s.reduce((l,{levels:d})=>l+d.complete,0);return{
text:Jt(r??"Support",{cells:a,levels:{complete:f}}),losses:[]}}var tn=120,nn=/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;function on(e,t){let n=new D;return new Map([...new Set(e)].map(o=>[o,n.take(rn(o,t))]))}function rn(e,t){let n=sn(Se(e.normalize("NFC"),t));
return nn.test(n)?`${n}-${t}`:n}function sn(e){let[t,n]=["",0];for(let o of e){if(n+=Buffer.byteLength(o),n>tn)return t.replace(/-$/,"");t+=o}return t}function ae(e,{index:t,entry:n},o,i){return(n.outputs??
[]).flatMap((r,s)=>{let a=$(e,["documents",t,"outputs",s]),f=rt(r,a);return cn(r.file,o).map(([l,d])=>({...f,path:x(Qt(i,en(e.folder,l))),sources:d,entry:t,place:a}))})}var se=["name","folder","matrix",
"target"],an=/\{(?:name|folder)\}/,dn=/\{(?:matrix|target)\}/;function nt(e,t){let{path:n}=e,[o,i]=["{matrix}","{target}"].map(f=>n.includes(f)),r=(f,l)=>on(f.map(({id:d})=>d),l),s=new Map([[void 0,""]]);
return[...o?r(t,"matrix"):s].flatMap(([f,l])=>{let c=t.filter(({id:p})=>f===void 0||p===f).flatMap(p=>p.targets);return[...i?r(c,"target"):s].map(([p,h])=>f===void 0&&p===void 0?e:{...e,path:n.replaceAll(
"{matrix}",l).replaceAll("{target}",h),selection:{...f!==void 0&&{matrix:f},...p!==void 0&&{target:p}}})})}function ot(e){let t=e.filter(({between:i})=>i===void 0).map(({path:i})=>i.split(dn)),n=new Set(
t.filter(i=>i.length===1).map(([i])=>i)),o=t.filter(i=>i.length>1);return i=>n.has(i)||o.some(r=>ln(i,r))}function ln(e,[t="",...n]){if(!e.startsWith(t))return!1;let o=t.length;for(let[i,r]of n.entries()){
let a=i===n.length-1&&e.endsWith(r)?e.length-r.length:e.indexOf(r,o+1);if(a<=o||e.slice(o,a).includes("/"))return!1;o=a+r.length}return o===e.length}function cn(e,t){return an.test(e)?t.map(n=>{let o=et(
n).slice(0,et(n).length-_(n).length);return[e.replaceAll("{name}",o).replaceAll("{folder}",x(Zt(n))),[n]]}):[[e,t]]}function rt(e,t){let{background:n,csv:o,table:i,between:r,headings:s,level:a,ignore:f=[]}=e,
l=p=>{throw new m(`${t}: ${p}`)};for(let[p,h=""]of e.file.matchAll(/\{([^{}]*)\}/g))se.includes(h)||l(`\`${p}\` in ${e.file} stands for nothing.${E(h,se)} It takes: ${se.map(g=>`{${g}}`).join(", ")}.`);
let d=un(e,l);if(d.name==="svg"&&e.view==="badge"&&n!==void 0&&l(`\`background: ${n}\` says nothing of a badge.`),d.name==="svg"&&e.view==="badge")return{...rt({...e,view:"heatmap"},t),emitter:{...d,emit:Qe}};
let c=Pe(d,{background:n,csv:o,table:i},(p,h)=>`\`${p}: ${h}\``);c!==void 0&&l(`${c}.`),f.length>0&&d.name!=="markdown"&&l(`\`ignore\` writes comments of Markdown, and the output is in ${d.name}.`),r!==
void 0&&!qe.test(r)&&l(`\`between: ${r}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let u=fn(e,d,l);return r!==void 0&&["rst","asciidoc"].includes(d.name)&&u!=="s\
ummary"&&l("Between markers of reStructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them."),{emitter:d,options:{background:n,csv:o,table:i,view:u,headings:s??
r===void 0},between:r,ignore:f,isProven:a==="from-evidence"}}var tt=["all","summary","details"];function fn({view:e,between:t},{name:n,tables:o},i){let r=o!==void 0;if(e===void 0)return t!==void 0&&r?
"summary":void 0;if(n==="svg"&&e==="heatmap")return;let s=tt.find(f=>f===e);if(s!==void 0&&(r||s==="all"))return s;let a=r?tt:n==="svg"?["heatmap","badge"]:["all"];return i(`\`view: ${e}\` is no view o\
f ${n}.${E(e,a)} It takes: ${a.join(", ")}.`)}function un({file:e,to:t},n){let o=Ae.map(({name:r})=>r),i=t===void 0?Ie(e):Te(t);return i||n(t!==void 0?`\`${t}\` is no format.${E(t,o)} It takes: ${o.join(
", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${o.join(", ")}.`)}async function at(e,t,n){let o=Ne(e.folder),i=mn(e,t.cwd);it(i,{cwd:t.cwd,root:o});let r=await hn(e,i,t,n),s=c=>c.sources.flatMap(u=>r.get(dt(c.entry,u))??[]);for(let c of i)yn(c,s(c));for(let c of i)
wn(c,s(c));let a=c=>x(pn(o,st(t.cwd,c))),f=c=>xn(s(c),a,c.isProven),l=i.flatMap(c=>nt(c,f(c).map(({matrix:u})=>u))),d=it(l,{cwd:t.cwd,root:o});return{config:e,files:d,root:o,documents:s,matrices:c=>f(
c).flatMap(u=>{let p=bn(u.matrix,c.selection??{});return p?[{...u,matrix:p}]:[]})}}var dt=(e,t)=>JSON.stringify([e,t]);function mn(e,t){return(e.value.documents??[]).flatMap((n,o)=>{if(!n.outputs?.length)
return[];let i=$(e,["documents",o]);if(n.files===void 0)throw new m(`${i}: \`documents[${o}]\` has outputs; say in \`files\` which document is the source.`);let r=Ve(e,{index:o,entry:n},t),s=ot(ae(e,{
index:o,entry:n},r,t)),a=r.filter(l=>!s(l));if(a.length>0)return ae(e,{index:o,entry:n},a,t);let f=r.length===0?"matches no file":"names nothing but its own outputs";throw new m(`${i}: \`documents[${o}\
].files\` ${f}.`)})}function it(e,t){let n=new Map,o=new Set(e.flatMap(({sources:r})=>r)),i=new Map([...o].map(r=>[r,Be(st(t.cwd,r))]));for(let r of e){let s=X(r.path,t);if(!s.ok)throw new m(`${r.place}\
: ${r.path} ${s.reason}; outputs stay inside the project, and out of its repository.`);let a=s.path,f=r.sources.find(c=>i.get(c)===a);if(f!==void 0&&r.between===void 0)throw new m(`${r.place}: ${r.path}\
 is ${f} itself, which outputs are made from.`);let l=n.get(a)??[],d=l.find(c=>!(c.between&&r.between&&c.between!==r.between));if(d){let c=r.between?` between \`${r.between}\``:"";throw new m(`${r.place}\
: ${r.path}${c} is written at ${d.place} already.`)}n.set(a,[...l,r])}return[...n.values()].map(r=>({path:r[0]?.path??"",outputs:r}))}async function hn(e,t,n,o){let i=new Map;for(let{entry:r,sources:s}of t){
let a=e.value.documents?.[r],f=W(a?{config:e,selected:{index:r,entry:a}}:{config:e});for(let l of s){let d=dt(r,l);if(i.has(d))continue;let u=o?.path===l?{ok:!0,source:o}:await I(l,{cwd:n.cwd});if(!u.
ok)throw new m(u.message);i.set(d,v(gn(u.source,t),f))}}return i}function gn(e,t){let{text:n}=e;for(let{path:o,between:i}of t){if(i===void 0||o!==e.path)continue;let r=j(n,e.format,i);if(!r.ok)continue;
let{start:s,end:a}=r.block.inner;n=n.slice(0,s)+n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{...e,text:n}}function yn({place:e,sources:t},n){if(n.some(({matrices:i})=>i.length>0))return;let o=t.
map(x).join(", ");throw new m(`${e}: no feature support matrix found in ${o}; \`supportmatrix lint --explain-detection\` says why.`)}function wn({place:e,isProven:t},n){let o=n.flatMap(i=>i.matrices);
if(!(!t||o.some(({claims:i})=>i.evidence?.length)))throw new m(`${e}: \`level: from-evidence\` finds no test result for a cell. Run the tests first, and say in \`evidence\` where their reports are.`)}
function xn(e,t,n){let o=new D;return e.flatMap(i=>Le(i).flatMap((r,s)=>{let a=i.matrices[s];if(!a)return[];let f=n?ke(a.model,a.claims):a.model;return[{matrix:{...f,id:o.take(f.id)},source:i.source.path,
origin:{...r,path:t(r.path)}}]}))}function bn(e,t){let{target:n}=t;if(t.matrix!==void 0&&e.id!==t.matrix)return;if(n===void 0)return e;let o=e.targets.filter(r=>r.id===n);if(o.length===0)return;let i=e.
features.map(r=>{let s=he(r.support,n);return{...r,support:me(s?[[n,s]]:[])}});return{...e,targets:o,features:i}}import{posix as V}from"node:path";import{lstat as On}from"node:fs/promises";import{resolve as Sn}from"node:path";import{constants as ri}from"node:fs";import{chown as si,lstat as ai,mkdir as di,open as li,readdir as ci,rename as fi,unlink as ui,writeFile as pi}from"node:fs/promises";import{basename as hi,dirname as gi,
join as yi}from"node:path";function lt(e,t){return On(Sn(t,e)).then(()=>!0,()=>!1)}async function pt(e,t,{cwd:n,force:o,given:i}){let r=i??await Rn(t.path,n),[s]=t.outputs;if(s&&s.between===void 0){let l=de(e,s,ft(s),r?.text),d=r?re(r.text):`
`,c=l.content.replaceAll(`
`,d);return{path:t.path,actual:r,text:c,outputs:[{...l,edited:!1}]}}let a=r?.text??"",f=[];for(let l of t.outputs){if(!r){f.push({...de(e,l,ft(l)),edited:!1});continue}let d=ct(r.text,r.format,l),c=de(
e,l,d.style),u=Xe(r.text,d)&&!kn(r.text,d,c.content);(!u||o)&&(a=Je(a,ct(a,r.format,l),c.content)),f.push({...c,block:d,edited:u})}return{path:t.path,actual:r,text:a,outputs:f}}function mt(e,t){return`${e}\
: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`}function kn(e,t,n){return R(oe(e,t),t.format)===
R(n,t.format)}function ct(e,t,{between:n="",path:o,place:i}){let r=j(e,t,n,o);if(r.ok)return r.block;throw new m(`${i}: ${o} cannot take the output \`${n}\`: ${r.message}`)}var ft=({path:e,emitter:t})=>U(
e,Ee(t.name)??"markdown");function de(e,t,n,o){let{text:i,losses:r}=Fe(t.emitter,En(e,t),{...t.options,mdx:n==="mdx",previous:o?.replace(/\r\n?/g,`
`),origins:e.matrices(t).map(({origin:s})=>s)});return{output:t,content:$n(i,t,n),losses:r}}function En(e,t){let n=t.between===void 0&&(t.options.view??"all")==="all"&&!t.selection;return e.matrices(t).
map(({matrix:o,source:i})=>!t.emitter.hasLinks||i===t.path?o:$e(o,r=>vn(r,i,t.path,n)))}function vn(e,t,n,o){if(e.startsWith("#"))return o?e:`${ut(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(e))
return e;let[i="",...r]=e.split(/(?=[#?])/);return`${ut(V.join(V.dirname(t),i),n)}${r.join("")}`}function ut(e,t){return V.relative(V.dirname(t),e)}function $n(e,{ignore:t},n){let o=[],i=[];return t.includes(
"prettier")&&(o.push(k("prettier-ignore-start",n)),i.unshift(k("prettier-ignore-end",n))),t.includes("markdownlint")&&(o.push(k("markdownlint-disable",n)),i.unshift(k("markdownlint-enable",n))),o.length===
0?e:`${o.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${i.join(`
`)}
`}async function Rn(e,t){if(!await lt(e,t))return;let n=await I(e,{cwd:t});if(n.ok)return n.source;throw new m(n.message)}async function ht(e,t,n){let o=le(n,e.path);if(!(t.value.documents??[]).some(({outputs:d=[]})=>d.some(({between:c,file:u})=>c!==void 0&&(u.includes("{")||le(t.folder,u)===o))))return{text:e.text,kept:[]};
let r=await at(t,{cwd:n},e),s=r.files.find(({path:d})=>le(n,d)===o);if(s===void 0)return{text:e.text,kept:[]};let{text:a,outputs:f}=await pt(r,s,{cwd:n,force:!1,given:e}),l=f.filter(({edited:d})=>d);return{
text:a,kept:l.map(({output:d})=>mt(e.path,d.between??""))}}var Cn=new Set("root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCel\
l footnoteDefinition footnoteReference yaml toml".split(" ")),Mn=/^[ \t>|:-]+$/gmu,An=e=>[...e.matchAll(Mn)].some(([t])=>t.includes("|")&&t.includes("-"));function gt(e,t){let n=new Set;if(!yt(e,t,n))
return!1;let o=(...i)=>i.some(r=>n.has(r));return!o("table")&&An(t)||!o("footnoteReference","footnoteDefinition")&&t.includes("[^")?!1:o("yaml","toml")||!/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(t)}function yt(e,t,n){
let[o,i]=[e.position?.start.offset,e.position?.end.offset];if(!Cn.has(e.type)||o===void 0||i===void 0||i>t.length||(n.add(e.type),e.type==="listItem"&&typeof e.checked=="boolean"))return!1;if(e.type===
"text")return In(e.value,t.slice(o,i));if(!("children"in e))return!0;let r=o;for(let s of e.children){if((s.position?.start.offset??-1)<r||!yt(s,t,n))return!1;r=s.position?.end.offset??r}return r<=i}function In(e,t){
return e===t||/[\\&\r\n]/u.test(t)}function wt(e,t,n,o){let i=o(n).children,r=Math.min(t.length,n.length),s=0;for(;s<r&&t[s]===n[s];)s+=1;let a=0;for(;a<r-s&&t.at(-1-a)===n.at(-1-a);)a+=1;let f=({position:w})=>(w?.
end.offset??0)<s,l=w=>({position:Et})=>(Et?.start.offset??w)>w-a,d=({position:w})=>w!==void 0,c=e.children,u=c.findIndex(w=>!f(w)),p=c.findLastIndex(w=>!l(t.length)(w)),[h,g]=[c.slice(0,u<0?c.length:u),
c.slice(p+1)],y=i.filter(w=>!f(w)&&!l(n.length)(w)),C=h.filter(d).length+y.length+g.filter(d).length;for(let w of i)xt(w);let F=u>=0&&p>=0&&C===i.length;return{...e,children:F?[...h,...y,...g]:i}}function xt(e){
if(delete e.position,"children"in e)for(let t of e.children)xt(t)}var Pn=function(e={}){Ln(e);let t=Dn(e);return async(n,o)=>{let i=o.toString(),r=i.startsWith("\uFEFF"),s=r?i.slice(1):i,a=await Un(o,e),f={lint:t(a.config),today:e.today??Ge()},l=Ye(a,f,o.cwd),c={path:o.
path===void 0?"input.md":kt(Ot(o.cwd,ce(o.cwd,o.path))),format:"markdown",text:s,bom:r},u=v(c,l.extract,gt(n,s)?n:void 0),p=ee(u,[],l).diagnostics;if(e.fix!==!0){for(let y of p)bt(o,y,s,r);return}let h=Nn(
u,p,l);for(let y of h.left)bt(o,y,s,r);let g=a.config?await ht({...c,text:h.text},a.config,o.cwd):{text:h.text,kept:[]};for(let y of g.kept)o.message(A(y),{source:St,ruleId:"build"});if(g.text!==s)return wt(
n,s,g.text,y=>Bn(this.parse(y)))}},ss=Pn,St="supportmatrix",Fn={config:e=>typeof e=="string"||e===!1,preset:e=>typeof e=="string",rules:H,today:e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e),fix:e=>typeof e==
"boolean"};function Ln(e){if(!H(e))throw new TypeError("The options of supportmatrix/remark are no object.");let t=new Map(Object.entries(Fn));for(let[n,o]of Object.entries(e)){let i=t.get(n);if(i===void 0)
throw new TypeError(`supportmatrix/remark has no option \`${n}\`.${E(n,[...t.keys()])}`);if(o!==void 0&&!i(o))throw new TypeError(`The option \`${n}\` of supportmatrix/remark has a value that it cannot\
 have.`)}}function Dn({preset:e,rules:t}){let n;return o=>{if(n!==void 0&&n.text===o?.text)return n.lint;let i=ye(o),r=e??i.preset,s={...i.rules,...t},a=r===void 0?{rules:s}:{preset:r,rules:s};return Ke(
M,a,o),n={text:o?.text,lint:a},a}}function Nn(e,t,n){let{source:o}=e,i=Y({document:e,lint:s=>s===e?t:ee(s,[],n).diagnostics,read:s=>v({...o,text:s},n.extract)}),r=new Set(i.fixed);return{text:i.document.
source.text,left:t.filter(s=>!r.has(s))}}function Bn(e){if(Wn(e))return e;throw new TypeError(`The parser of this processor makes no Markdown, but \`${e.type}\`.`)}var Wn=e=>e.type==="root";async function Un({
cwd:e,path:t},{config:n}){if(n===!1)return{};let o=t===void 0?e:Tn(ce(e,t)),i=n??q(o,e);if(i===void 0)return{};let r=await Q(kt(Ot(e,ce(e,i))),e,n===void 0);if(!r.ok)throw new S(r.errors);let s=Z(r.config,
t,e);return{config:r.config,...s===void 0?{}:{selected:s}}}var kt=e=>e.replaceAll("\\","/");function bt(e,t,n,o){let{message:i,range:r,ruleId:s,severity:a,actual:f,url:l,related:d=[],fix:c}=t,u=e.message(
A(i),{place:o?Vn(r):r,ruleId:s,source:St});u.fatal=a==="error"?!0:a==="warning"?!1:null,l!==void 0&&(u.url=l),f!==void 0&&(u.actual=f);let p=jn(t);p!==void 0&&(u.actual=n.slice(r.start.offset,r.end.offset),
u.expected=[p]);let h=d.map(g=>{let{line:y,column:C}=g.range.start;return`${g.path===void 0?"":`${g.path}:`}${y}:${C}: ${g.message}`});c?.description!==void 0&&h.push(`\`supportmatrix lint --fix${c.safe?
"":" --unsafe"}\` fixes it: ${c.description}.`),h.length>0&&(u.note=h.map(A).join(`
`))}function jn({range:e,fix:t}){let[n,...o]=t?.edits??[];return n?.range.start.offset===e.start.offset&&n.range.end.offset===e.end.offset&&o.length===0?n.text:void 0}function Vn({start:e,end:t}){let n=({
line:o,column:i,offset:r})=>({line:o,column:o===1?i+1:i,offset:r+1});return{start:n(e),end:n(t)}}export{ss as default};
