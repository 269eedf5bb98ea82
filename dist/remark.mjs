import{a as $,b as K,e as $e,f as Le,g as De,h as Ne}from"./shared/HNI3WGK3.mjs";import{c as A}from"./shared/OZB32HBY.mjs";import{a as J,b as Be,c as Z,d as We,e as O,f as I,g as Ue,h as Q,i as ee,
j as te}from"./shared/D3UF3WVJ.mjs";import{d as me,f as he,h as ge,j as _,m as Y,n as xe,o as be}from"./shared/NMXWFCT5.mjs";import{a as v,m as T}from"./shared/V543YVGH.mjs";import"./shared/TTNDMNXQ.mjs";
import{A as N,C as Re,D as z,F as Ce,G as Me,H as Te,I as q,J as X,L as Ae,N as Ie,O as Pe,P as Fe,z as ke}from"./shared/BCCG7VHE.mjs";import"./shared/HYF32UNZ.mjs";import"./shared/2LP7VU4Q.mjs";
import{w as ve,x as G}from"./shared/HCJ7WML3.mjs";import"./shared/7B5SLZBE.mjs";import{Ea as D,Ia as Ee,p as Se}from"./shared/VXAANTQU.mjs";import{e as ye,f as we,g as H}from"./shared/7NGNN247.mjs";
import"./shared/Z576ATZY.mjs";import{d as Oe}from"./shared/PCKMRCA5.mjs";import"./shared/3XW5A5Z7.mjs";import"./shared/CX3MWVVM.mjs";import{dirname as Pn,relative as St,resolve as pe}from"node:path";import{dirname as hr,relative as gr,resolve as yr}from"node:path";function x(e,t={},n){let[r="",i="",...o]=`${e}
${Mt}`.split(`
`),[s="",...a]=r.split(" "),f=new Map(o.flatMap(d=>{let[,c,u=""]=/^ {2}(\S.*?) {2}(.*)$/.exec(d)??[];return c===void 0?[]:[[c,u]]})),l=o.flatMap((d,c)=>d.startsWith("$ ")?[{command:d.slice(2),description:o[c-
1]?.slice(2)??""}]:[]);return{name:s,summary:i,description:o.filter(d=>/^[^ #$]/.test(d)),arguments:a.map(d=>$t(d,f,t)),options:[...f].flatMap(([d,c])=>Ct(d,c,t)??[]),...n&&{passesOver:n},examples:l}}
function $t(e,t,n){let r=e.replace(/[[\]…]/g,""),{choices:i}=n[r]??{};return{name:r,description:t.get(r)??"",kind:i?"text":"file",required:!e.startsWith("["),multiple:e.includes("…"),choices:i}}var je={
FILE:"file",COUNT:"number",BYTES:"number"},Rt=e=>Object.hasOwn(je,e);function Ct(e,t,n){let r=/^(?:-(\w), )?--(\[no-\])?([\w-]+)(?: ([^…]+)(…)?)?$/.exec(e);if(!r)return;let[,i,o,s="",a,f]=r;return{
name:s,short:i,description:t,...a!==void 0&&{value:{name:a,kind:Rt(a)?je[a]:"text"}},negatable:o!==void 0,multiple:f!==void 0,...n[s]}}var S=(...e)=>({choices:async()=>e}),Mt=`  --[no-]color  Colour t\
he output, or not; NO_COLOR and FORCE_COLOR are respected.
  -h, --help  Show this help.`;var B=`  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
  --from FORMAT  Read the documents as this format, whatever their names say.
  --stdin-filename FILE  The name that standard input goes by: it says the format, the configuration and the path in reports.
  --max-bytes BYTES  Refuse documents larger than this (default: 67108864, 64 MiB).`,Ve=`  -f, --format FORMAT…  How to report; \`FORMAT=PATH\` writes to a file, and several may be given (default: prett\
y; github or gitlab in their CI).
  --fail-on SEVERITY  The lowest severity that makes the exit code 1 (default: error).
  --max-warnings COUNT  Also exit with 1 when there are more warnings than this.
  -q, --quiet  Report errors only; warnings still count for --max-warnings.`,W={from:{choices:async()=>Oe,isOpen:!0}},ne={format:{choices:async()=>(await import("./shared/KX6BOQEM.mjs")).REPORT_FORMATS,
isOpen:!0},"fail-on":S("error","warning","info","never")},Kn=x(`lint [FILE…]
Find where a feature support matrix contradicts itself.

Reads each document, finds its feature support matrices and reports what is wrong with them. A document without a matrix passes. Without arguments, the documents of the configuration are linted, or al\
l documents of the current folder if it names none.

Exit codes: 0 if nothing at or above the threshold was found, 1 if something was, 2 if something could not be read, written or understood.

  FILE  Documents, folders or globs; \`-\` is standard input.
${Ve}
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
  --shard INDEX/COUNT  Lint the share of one of several runs, such as 2/5; merge-reports makes one report of their JSON.
  --explain-detection  Show how each table, list and legend was read, and why; with --format json as data.
  --print-config FILE  Show which settings apply to this document and where each is set, and stop.
${B}
# One document.
$ supportmatrix lint docs/support-matrix.md
# A folder, and a glob.
$ supportmatrix lint docs "specs/**/*.rst"
# See the fixes first.
$ supportmatrix lint --fix --diff README.md
# For people and for a machine.
$ supportmatrix lint --format pretty --format sarif=report.sarif docs
# From a pipe.
$ git show HEAD:README.md | supportmatrix lint - --stdin-filename README.md
# The second of five jobs; see merge-reports.
$ supportmatrix lint --shard 2/5 --format json=shard-2.json .`,{...W,...ne,rule:{choices:async()=>(await import("./shared/47TTWYPE.mjs")).RULES.map(({meta:e})=>`${e.id}:`),isOpen:!0},preset:{choices:async()=>(await import("./shared/YUJX7BC6.mjs")).
PRESETS},workers:{value:{name:"COUNT",kind:"text"}}}),zn=x(`init
Find the matrices of this folder and write a configuration for them.

Looks through the documents of the current folder, shows the matrices that it finds, and writes \`supportmatrix.yaml\` with an entry for each document and comments that say what else can be set. With --\
hook and --ci it also writes what pre-commit and the CI need. An existing file is never overwritten: its new content is printed instead.

  --hook  Also write a hook for pre-commit (.pre-commit-config.yaml).
  --ci  Also write a job for the CI: GitLab where .gitlab-ci.yml is, else GitHub.
  -n, --dry-run  Print what would be written, and write nothing.
# The configuration alone.
$ supportmatrix init
# With a hook and a job.
$ supportmatrix init --hook --ci`),qn=x(`convert FILE…
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
${B}
# For a program.
$ supportmatrix convert docs/support-matrix.rst --to json
# For a spreadsheet, one row for each cell.
$ supportmatrix convert matrix.md -o matrix.csv
# And back.
$ supportmatrix convert matrix.csv --to markdown --table aligned
# One matrix of files of one driver each.
$ supportmatrix convert drivers/features -o drivers.csv
# Many documents, for a database.
$ supportmatrix convert --to ndjson 'repos/**/*.md' -o cells.ndjson`,{...W,to:{choices:async()=>(await import("./shared/PNK6OJIN.mjs")).EMITTERS.map(({name:e})=>e),isOpen:!0},table:{choices:async()=>(await import("./shared/PNK6OJIN.mjs")).
TABLE_STYLES},csv:S("wide","long"),view:S("all","summary","details"),background:S("page","none")}),Xn=x(`build
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
$ supportmatrix build --dry-run`),Jn=x(`check
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
$ supportmatrix check --format pretty --format sarif=report.sarif`,ne),Zn=x(`diff [DOCUMENT…]
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
${B}
# Since a release.
$ supportmatrix diff v1.0:docs/matrix.md docs/matrix.md
# Across formats.
$ supportmatrix diff old/support-matrix.ini docs/matrix.md
# For a pull request.
$ supportmatrix diff --since main --fail-on regression,removed-feature --format markdown
# A changelog.
$ supportmatrix diff --history v1.0..HEAD --format markdown`,{...W,format:S("pretty","json","markdown"),"fail-on":{choices:async()=>[...(await import("./shared/J3AV7DXR.mjs")).CHANGE_KINDS,"any"],
list:!0}}),Qn=x(`stats [FILE…]
Count how well each target and each group of features is supported.

Shows how many cells have which level, as bars and numbers, for every target and every group, and what each target lacks: mandatory features that are not complete, and choices that no feature satisfie\
s. Cells that do not apply are not counted against a target.

Without arguments, the documents of the configuration are counted, or all documents of the current folder if it names none.

  FILE  Documents, folders or globs; \`-\` is standard input.
  -f, --format FORMAT  How to show it (default: pretty).
  --badges FOLDER  Also write a badge (SVG) for each target into this folder.
  --as-of VERSION  What holds for this version: features that came later, or went before it, are missing.
${B}
# Bars in the terminal.
$ supportmatrix stats docs/support-matrix.md
# For a program.
$ supportmatrix stats --format json docs
# For a README.
$ supportmatrix stats --badges docs/badges`,{...W,format:S("pretty","json")}),er=x(`merge BASE OURS THEIRS
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
$ supportmatrix merge base.md ours.md theirs.md`),tr=x(`merge-reports REPORT…
Merge the reports that \`lint --shard\` wrote.

Takes the JSON reports of all shards and writes the report, in any format, that one run over all documents would have written, with the same exit code. The order of the files does not matter. It exits\
 with 2 if a shard is missing, comes twice, found other documents, or was written by another version.

The formats pretty, sarif, gitlab and rdjson need the text of the documents with findings, which is read again from the current folder.

  REPORT  The JSON reports of all shards, as files or globs.
${Ve}
# After the jobs of all shards.
$ supportmatrix merge-reports shard-*.json
# For people and for a machine.
$ supportmatrix merge-reports 'shards/**/*.json' --format pretty --format sarif=report.sarif`,ne),nr=x(`lsp
Speak the Language Server Protocol, for editors.

Runs until the editor ends it. It offers the findings of \`lint\` while you type, fixes, definitions, references, an outline, hovers, renaming and completion. docs/editors.md shows how to set up an edit\
or.

It reads messages from standard input and writes to standard output. Options that editors add, such as --clientProcessId, are accepted.

  --stdio  Accepted because many editors add it; messages always use the standard streams.
  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
# What an editor starts.
$ supportmatrix lsp`,{},e=>!["node-ipc","socket","pipe"].includes(e)),rr=x(`explain [RULE]
Show the page of a rule.

The page says what the rule finds and why it matters, with examples and its options.

  RULE  The id of the rule, as reports show it; without one, all rules are listed.
# One rule.
$ supportmatrix explain summary-detail-mismatch
# All of them, one line each.
$ supportmatrix explain`,{RULE:{choices:async()=>(await import("./shared/47TTWYPE.mjs")).RULES.map(({meta:e})=>e.id)}}),or=x(`completions SHELL
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
$ supportmatrix completions man > supportmatrix.1`,{SHELL:S("bash","zsh","fish","man")});var m=class extends Error{name="UsageError";lines;constructor(t){super(typeof t=="string"?t:t.join(`
`)),this.lines=typeof t=="string"?[t]:t}};var k=class extends m{errors;constructor(t){super(t.map(_)),this.errors=t}};function R(e,t){let{line:n,column:r}=e.locate(t);return`${e.path}:${n}:${r}`}import{posix as Tt,relative as At,resolve as It}from"node:path";function He(e,{index:t,entry:n},r){let i=Ue(n.files??[],e.folder);if("reason"in i){let s=R(e,["documents",t,"files"]);throw new m(`${s}: \`documents[${t}].files\` ${i.reason}; name documents inside it\
, or give others as arguments.`)}let o=(e.value.documents??[]).slice(0,t);return i.paths.filter(s=>!o.some(({files:a})=>a!==void 0&&me(a,s))).map(s=>O(At(r,It(e.folder,s))))}function C({config:e,selected:t}){
if(!e)return{};let n=he(e.value,t?.entry,Tt.dirname(e.path)),r=e.value.evidence&&Q(e);if(!r)return n;if(r.errors.length>0)throw new k(r.errors);return{...n,evidence:r.results}}import{relative as Ft,resolve as Lt}from"node:path";import{resolve as _r}from"node:path";import{pathToFileURL as Wr}from"node:url";var Pt=new Map;function _e(e=[]){return e.length===0?T:[...T,...e.flatMap(t=>Pt.get(t)??[])]}function re(e,t,{lint:n,today:r,exceptions:i,plugins:o}){let s={today:r,exceptions:i},a=_e(o),f=Dt(n,a),{byDocument:l,aboutConfig:d}=$e([e,...t],a,f,s),c=t.flatMap(u=>l.get(u)??[]);return{diagnostics:l.
get(e)?.diagnostics??[],others:[...Nt(new Set([e.source.path]),c),...d]}}var Ye=new WeakMap;function Dt(e,t){let n=Ye.get(e);if(n)return n;let{settings:r}=ge(t,e);return Ye.set(e,r),r}function Nt(e,t){
return t.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.filter(({related:i})=>(i??[]).some(o=>o.path!==void 0&&e.has(o.path)))})).filter(({diagnostics:n})=>n.length>0)}function Ge(e,t,n){return{
...t,extract:C(e),exceptions:Bt(e,n)}}function Bt({config:e},t){return e?xe(e,n=>O(Ft(t,Lt(e.folder,n)))):[]}var Ke=()=>new Date().toISOString().slice(0,10);function ze(e,t,n){let{settings:r,problems:i}=be(e,t,n);if(i.length===0)return r;throw new k(i)}import{resolve as ue}from"node:path";import{relative as mn,resolve as at}from"node:path";var Wt={html:["<!-- "," -->"],mdx:["{/* "," */}"],rst:[".. ",""],asciidoc:["// ",""]};function U(e,t){return t==="rst"||t==="asciidoc"?t:/\.mdx$/i.test(e)?"mdx":"html"}function E(e,t){let[n,r]=Wt[t];return`${n}${e}${r}`}
function oe(e,t,n){return E(`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`,t)}function ie(e,t){return E(`supportmatrix:end ${e}`,t)}var Ut=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,
jt=/^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/,Vt=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Ht=[
["html",Ut],["mdx",jt]],_t=/^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Yt={rst:[["rst",Vt]],asciidoc:[["asciidoc",_t]]};function qe(e,t){if(!e.includes("supportmatrix:"))
return[];let n=Yt[t]??Ht,r=t==="markdown"?Gt(D(e)):[],i=[],o=0,s=0;for(let a of e.matchAll(/\r\n|\n|\r|$/g)){let f=a.index,l=f+a[0].length;o+=1;for(let[d,c]of n){let[,u="",p,h,g]=c.exec(e.slice(s,f))??
[];if(h===void 0)continue;let b=s+u.length;if(r.some(L=>L.start<=b&&f<=L.end))continue;let w=p==="begin";i.push({style:d,isBegin:w,name:h,sum:g,indent:u,line:o,start:s,end:f,next:l})}s=l}return i}function Gt(e){
let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let i=r.position?.start.offset,o=r.position?.end.offset;r.type==="code"&&i!==void 0&&o!==void 0&&t.push({start:i,end:o}),"children"in r&&n.push(...r.
children)}return t}import{createHash as Kt}from"node:crypto";var zt=16;function qt(e){switch(e.type){case"text":case"html":return[e.value.replace(/\s+/g," ")];case"code":case"inlineCode":return[e.value];case"heading":return[e.depth];case"list":return[e.ordered?
"ordered":"bullets"];case"link":return[e.url,e.title];case"image":return[e.url,e.title,e.alt];case"definition":return[e.identifier,e.url,e.title];case"linkReference":case"footnoteReference":case"footn\
oteDefinition":return[e.identifier];default:return[]}}function Xt(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop())typeof r=="string"?t.push(r):(t.push(`(${r.type}`,...qt(r).map(i=>JSON.stringify(
i??null))),n.push(")"),"children"in r&&n.push(...r.children.toReversed()));return t.join(" ")}function M(e,t){let n=e.replace(/\r\n?/g,`
`),r=t==="markdown"?Xt(D(n)):Se(n);return Kt("sha256").update(r).digest("hex").slice(0,zt)}var Xe=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;function j(e,t,n,r=""){let i=qe(e,t),o=i.filter(d=>d.isBegin&&d.name===n),[s,a]=o,f=d=>({ok:!1,message:d});if(s===void 0){let d=U(r,t);return f(`it h\
as no line \`${oe(n,d)}\`; put it, and \`${ie(n,d)}\` below it, where the output shall go.`)}if(a!==void 0)return f(`the markers of \`${n}\` begin twice, in lines ${s.line} and ${a.line}; nobody can s\
ay which part is meant.`);let l=i[i.indexOf(s)+1];if(l===void 0||l.isBegin||l.name!==n){let d=l===void 0?"the end of the file":`another marker in line ${l.line}`;return f(`the part that begins in line\
 ${s.line} runs into ${d}; put \`${ie(n,s.style)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,style:s.style,begin:{start:s.start,end:s.end},inner:{start:s.next,end:l.start},sum:s.sum,indent:s.
indent}}}function se(e,{inner:t,indent:n}){let r=e.slice(t.start,t.end);return n===""?r:r.replace(/^[ \t]+/gm,i=>i.startsWith(n)?i.slice(n.length):"")}function Je(e,t){return t.sum!==void 0&&t.sum!==M(
se(e,t),t.format)}function Ze(e,t,n){let{begin:r,inner:i,indent:o,name:s,format:a,style:f}=t,l=ae(e),d=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,c=oe(s,f,M(d,a)),u=d.replace(/^(?=[^\n])/gm,o).replaceAll(`
`,l);return`${e.slice(0,r.start)}${o}${c}${l}${u}${e.slice(i.end)}`}function ae(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}import{basename as tt,dirname as Qt,relative as en,resolve as tn}from"node:path";var P=11,F=20,de=7,Qe=320;function Jt({label:e,value:t,share:n}){let{fill:r,ink:i}=n===void 0?Ce["not-applicable"]:Me(n),[o,s]=[X(e,P,Qe),X(t,P,Qe)],[a,f]=[q(o,P),q(s,P)],l=a+2*de,d=l+f+2*de,c=z(`${e}\
: ${t}`),u=(p,h,g,b)=>`<text x="${h+de+g/2}" y="14" fill="${b}">${z(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${d}" height="${F}" viewBox="0 0 ${d} ${F}" role="img" aria-label=\
"${c}" font-family="${Te}" font-size="${P}" text-anchor="middle">
<title>${c}</title>
<clipPath id="r"><rect width="${d}" height="${F}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${l}v${F}H0z"/><path fill="${r}" d="M${l} 0h${d-l}v${F}H${l}z"/></g>
${u(o,0,a,"#fff")}
${u(s,l,f,i)}
</svg>
`}function Zt(e,{cells:t,levels:n}){let r=`${n.complete} of ${t} complete`;return Jt({label:e,value:r,share:t>0?n.complete/t:void 0})}function et(e){let[t]=e,n=new Map(e.flatMap(l=>l.targets.map(({id:d,
title:c})=>[d,c]))),[r]=n.values(),i=e.length===1?t?.title:void 0,o=n.size===1?r:i||t?.section[0]||"Support",s=e.map(Ne),a=s.reduce((l,d)=>l+d.cells,0),f=s.reduce((l,{levels:d})=>l+d.complete,0);return{
text:Zt(o??"Support",{cells:a,levels:{complete:f}}),losses:[]}}var nn=120,rn=/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;function on(e,t){let n=new N;return new Map([...new Set(e)].map(r=>[r,n.take(sn(r,t))]))}function sn(e,t){let n=an(ke(e.normalize("NFC"),t));
return rn.test(n)?`${n}-${t}`:n}function an(e){let[t,n]=["",0];for(let r of e){if(n+=Buffer.byteLength(r),n>nn)return t.replace(/-$/,"");t+=r}return t}function ce(e,{index:t,entry:n},r,i){return(n.outputs??
[]).flatMap((o,s)=>{let a=R(e,["documents",t,"outputs",s]),f=it(o,a);return fn(o.file,r).map(([l,d])=>({...f,path:O(en(i,tn(e.folder,l))),sources:d,entry:t,place:a}))})}var le=["name","folder","matrix",
"target"],dn=/\{(?:name|folder)\}/,ln=/\{(?:matrix|target)\}/;function rt(e,t){let{path:n}=e,[r,i]=["{matrix}","{target}"].map(f=>n.includes(f)),o=(f,l)=>on(f.map(({id:d})=>d),l),s=new Map([[void 0,""]]);
return[...r?o(t,"matrix"):s].flatMap(([f,l])=>{let c=t.filter(({id:p})=>f===void 0||p===f).flatMap(p=>p.targets);return[...i?o(c,"target"):s].map(([p,h])=>f===void 0&&p===void 0?e:{...e,path:n.replaceAll(
"{matrix}",l).replaceAll("{target}",h),selection:{...f!==void 0&&{matrix:f},...p!==void 0&&{target:p}}})})}function ot(e){let t=e.filter(({between:i})=>i===void 0).map(({path:i})=>i.split(ln)),n=new Set(
t.filter(i=>i.length===1).map(([i])=>i)),r=t.filter(i=>i.length>1);return i=>n.has(i)||r.some(o=>cn(i,o))}function cn(e,[t="",...n]){if(!e.startsWith(t))return!1;let r=t.length;for(let[i,o]of n.entries()){
let a=i===n.length-1&&e.endsWith(o)?e.length-o.length:e.indexOf(o,r+1);if(a<=r||e.slice(r,a).includes("/"))return!1;r=a+o.length}return r===e.length}function fn(e,t){return dn.test(e)?t.map(n=>{let r=tt(
n).slice(0,tt(n).length-G(n).length);return[e.replaceAll("{name}",r).replaceAll("{folder}",O(Qt(n))),[n]]}):[[e,t]]}function it(e,t){let{background:n,csv:r,table:i,between:o,headings:s,level:a,ignore:f=[]}=e,
l=p=>{throw new m(`${t}: ${p}`)};for(let[p,h=""]of e.file.matchAll(/\{([^{}]*)\}/g))le.includes(h)||l(`\`${p}\` in ${e.file} stands for nothing.${v(h,le)} It takes: ${le.map(g=>`{${g}}`).join(", ")}.`);
let d=pn(e,l);if(d.name==="svg"&&e.view==="badge"&&n!==void 0&&l(`\`background: ${n}\` says nothing of a badge.`),d.name==="svg"&&e.view==="badge")return{...it({...e,view:"heatmap"},t),emitter:{...d,emit:et}};
let c=Fe(d,{background:n,csv:r,table:i},(p,h)=>`\`${p}: ${h}\``);c!==void 0&&l(`${c}.`),f.length>0&&d.name!=="markdown"&&l(`\`ignore\` writes comments of Markdown, and the output is in ${d.name}.`),o!==
void 0&&!Xe.test(o)&&l(`\`between: ${o}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let u=un(e,d,l);return o!==void 0&&["rst","asciidoc"].includes(d.name)&&u!=="s\
ummary"&&l("Between markers of reStructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them."),{emitter:d,options:{background:n,csv:r,table:i,view:u,headings:s??
o===void 0},between:o,ignore:f,isProven:a==="from-evidence"}}var nt=["all","summary","details"];function un({view:e,between:t},{name:n,tables:r},i){let o=r!==void 0;if(e===void 0)return t!==void 0&&o?
"summary":void 0;if(n==="svg"&&e==="heatmap")return;let s=nt.find(f=>f===e);if(s!==void 0&&(o||s==="all"))return s;let a=o?nt:n==="svg"?["heatmap","badge"]:["all"];return i(`\`view: ${e}\` is no view o\
f ${n}.${v(e,a)} It takes: ${a.join(", ")}.`)}function pn({file:e,to:t},n){let r=Ae.map(({name:o})=>o),i=t===void 0?Ie(e):Pe(t);return i||n(t!==void 0?`\`${t}\` is no format.${v(t,r)} It takes: ${r.join(
", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${r.join(", ")}.`)}async function dt(e,t,n){let r=Be(e.folder),i=hn(e,t.cwd);st(i,{cwd:t.cwd,root:r});let o=await gn(e,i,t,n),s=c=>c.sources.flatMap(u=>o.get(lt(c.entry,u))??[]);for(let c of i)wn(c,s(c));for(let c of i)
xn(c,s(c));let a=c=>O(mn(r,at(t.cwd,c))),f=c=>bn(s(c),a,c.isProven),l=i.flatMap(c=>rt(c,f(c).map(({matrix:u})=>u))),d=st(l,{cwd:t.cwd,root:r});return{config:e,files:d,root:r,documents:s,matrices:c=>f(
c).flatMap(u=>{let p=On(u.matrix,c.selection??{});return p?[{...u,matrix:p}]:[]})}}var lt=(e,t)=>JSON.stringify([e,t]);function hn(e,t){return(e.value.documents??[]).flatMap((n,r)=>{if(!n.outputs?.length)
return[];let i=R(e,["documents",r]);if(n.files===void 0)throw new m(`${i}: \`documents[${r}]\` has outputs; say in \`files\` which document is the source.`);let o=He(e,{index:r,entry:n},t),s=ot(ce(e,{
index:r,entry:n},o,t)),a=o.filter(l=>!s(l));if(a.length>0)return ce(e,{index:r,entry:n},a,t);let f=o.length===0?"matches no file":"names nothing but its own outputs";throw new m(`${i}: \`documents[${r}\
].files\` ${f}.`)})}function st(e,t){let n=new Map,r=new Set(e.flatMap(({sources:o})=>o)),i=new Map([...r].map(o=>[o,We(at(t.cwd,o))]));for(let o of e){let s=Z(o.path,t);if(!s.ok)throw new m(`${o.place}\
: ${o.path} ${s.reason}; outputs stay inside the project, and out of its repository.`);let a=s.path,f=o.sources.find(c=>i.get(c)===a);if(f!==void 0&&o.between===void 0)throw new m(`${o.place}: ${o.path}\
 is ${f} itself, which outputs are made from.`);let l=n.get(a)??[],d=l.find(c=>!(c.between&&o.between&&c.between!==o.between));if(d){let c=o.between?` between \`${o.between}\``:"";throw new m(`${o.place}\
: ${o.path}${c} is written at ${d.place} already.`)}n.set(a,[...l,o])}return[...n.values()].map(o=>({path:o[0]?.path??"",outputs:o}))}async function gn(e,t,n,r){let i=new Map;for(let{entry:o,sources:s}of t){
let a=e.value.documents?.[o],f=C(a?{config:e,selected:{index:o,entry:a}}:{config:e});for(let l of s){let d=lt(o,l);if(i.has(d))continue;let u=r?.path===l?{ok:!0,source:r}:await I(l,{cwd:n.cwd});if(!u.
ok)throw new m(u.message);i.set(d,$(yn(u.source,t),f))}}return i}function yn(e,t){let{text:n}=e;for(let{path:r,between:i}of t){if(i===void 0||r!==e.path)continue;let o=j(n,e.format,i);if(!o.ok)continue;
let{start:s,end:a}=o.block.inner;n=n.slice(0,s)+n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{...e,text:n}}function wn({place:e,sources:t},n){if(n.some(({matrices:i})=>i.length>0))return;let r=t.
map(O).join(", ");throw new m(`${e}: no feature support matrix found in ${r}; \`supportmatrix lint --explain-detection\` says why.`)}function xn({place:e,isProven:t},n){let r=n.flatMap(i=>i.matrices);
if(!(!t||r.some(({claims:i})=>i.evidence?.length)))throw new m(`${e}: \`level: from-evidence\` finds no test result for a cell. Run the tests first, and say in \`evidence\` where their reports are.`)}
function bn(e,t,n){let r=new N;return e.flatMap(i=>De(i).flatMap((o,s)=>{let a=i.matrices[s];if(!a)return[];let f=n?Ee(a.model,a.claims):a.model;return[{matrix:{...f,id:r.take(f.id)},source:i.source.path,
origin:{...o,path:t(o.path)}}]}))}function On(e,t){let{target:n}=t;if(t.matrix!==void 0&&e.id!==t.matrix)return;if(n===void 0)return e;let r=e.targets.filter(o=>o.id===n);if(r.length===0)return;let i=e.
features.map(o=>{let s=we(o.support,n);return{...o,support:ye(s?[[n,s]]:[])}});return{...e,targets:r,features:i}}import{posix as V}from"node:path";import{lstat as Sn}from"node:fs/promises";import{resolve as kn}from"node:path";import{constants as di}from"node:fs";import{chown as ci,lstat as fi,mkdir as ui,open as pi,readdir as mi,rename as hi,unlink as gi,writeFile as yi}from"node:fs/promises";import{basename as xi,dirname as bi,
join as Oi}from"node:path";function ct(e,t){return Sn(kn(t,e)).then(()=>!0,()=>!1)}async function mt(e,t,{cwd:n,force:r,given:i}){let o=i??await Cn(t.path,n),[s]=t.outputs;if(s&&s.between===void 0){let l=fe(e,s,ut(s),o?.text),d=o?ae(o.text):`
`,c=l.content.replaceAll(`
`,d);return{path:t.path,actual:o,text:c,outputs:[{...l,edited:!1}]}}let a=o?.text??"",f=[];for(let l of t.outputs){if(!o){f.push({...fe(e,l,ut(l)),edited:!1});continue}let d=ft(o.text,o.format,l),c=fe(
e,l,d.style),u=Je(o.text,d)&&!En(o.text,d,c.content);(!u||r)&&(a=Ze(a,ft(a,o.format,l),c.content)),f.push({...c,block:d,edited:u})}return{path:t.path,actual:o,text:a,outputs:f}}function ht(e,t){return`${e}\
: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`}function En(e,t,n){return M(se(e,t),t.format)===
M(n,t.format)}function ft(e,t,{between:n="",path:r,place:i}){let o=j(e,t,n,r);if(o.ok)return o.block;throw new m(`${i}: ${r} cannot take the output \`${n}\`: ${o.message}`)}var ut=({path:e,emitter:t})=>U(
e,ve(t.name)??"markdown");function fe(e,t,n,r){let{text:i,losses:o}=Le(t.emitter,vn(e,t),{...t.options,mdx:n==="mdx",previous:r?.replace(/\r\n?/g,`
`),origins:e.matrices(t).map(({origin:s})=>s)});return{output:t,content:Rn(i,t,n),losses:o}}function vn(e,t){let n=t.between===void 0&&(t.options.view??"all")==="all"&&!t.selection;return e.matrices(t).
map(({matrix:r,source:i})=>!t.emitter.hasLinks||i===t.path?r:Re(r,o=>$n(o,i,t.path,n)))}function $n(e,t,n,r){if(e.startsWith("#"))return r?e:`${pt(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(e))
return e;let[i="",...o]=e.split(/(?=[#?])/);return`${pt(V.join(V.dirname(t),i),n)}${o.join("")}`}function pt(e,t){return V.relative(V.dirname(t),e)}function Rn(e,{ignore:t},n){let r=[],i=[];return t.includes(
"prettier")&&(r.push(E("prettier-ignore-start",n)),i.unshift(E("prettier-ignore-end",n))),t.includes("markdownlint")&&(r.push(E("markdownlint-disable",n)),i.unshift(E("markdownlint-enable",n))),r.length===
0?e:`${r.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${i.join(`
`)}
`}async function Cn(e,t){if(!await ct(e,t))return;let n=await I(e,{cwd:t});if(n.ok)return n.source;throw new m(n.message)}async function gt(e,t,n){let r=ue(n,e.path);if(!(t.value.documents??[]).some(({outputs:d=[]})=>d.some(({between:c,file:u})=>c!==void 0&&(u.includes("{")||ue(t.folder,u)===r))))return{text:e.text,kept:[]};
let o=await dt(t,{cwd:n},e),s=o.files.find(({path:d})=>ue(n,d)===r);if(s===void 0)return{text:e.text,kept:[]};let{text:a,outputs:f}=await mt(o,s,{cwd:n,force:!1,given:e}),l=f.filter(({edited:d})=>d);return{
text:a,kept:l.map(({output:d})=>ht(e.path,d.between??""))}}var Mn=new Set("root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCel\
l footnoteDefinition footnoteReference yaml toml".split(" ")),Tn=/^[ \t>|:-]+$/gmu,An=e=>[...e.matchAll(Tn)].some(([t])=>t.includes("|")&&t.includes("-"));function yt(e,t){let n=new Set;if(!wt(e,t,n))
return!1;let r=(...i)=>i.some(o=>n.has(o));return!r("table")&&An(t)||!r("footnoteReference","footnoteDefinition")&&t.includes("[^")?!1:r("yaml","toml")||!/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(t)}function wt(e,t,n){
let[r,i]=[e.position?.start.offset,e.position?.end.offset];if(!Mn.has(e.type)||r===void 0||i===void 0||i>t.length||(n.add(e.type),e.type==="listItem"&&typeof e.checked=="boolean"))return!1;if(e.type===
"text")return In(e.value,t.slice(r,i));if(!("children"in e))return!0;let o=r;for(let s of e.children){if((s.position?.start.offset??-1)<o||!wt(s,t,n))return!1;o=s.position?.end.offset??o}return o<=i}function In(e,t){
return e===t||/[\\&\r\n]/u.test(t)}function xt(e,t,n,r){let i=r(n).children,o=Math.min(t.length,n.length),s=0;for(;s<o&&t[s]===n[s];)s+=1;let a=0;for(;a<o-s&&t.at(-1-a)===n.at(-1-a);)a+=1;let f=({position:y})=>(y?.
end.offset??0)<s,l=y=>({position:vt})=>(vt?.start.offset??y)>y-a,d=({position:y})=>y!==void 0,c=e.children,u=c.findIndex(y=>!f(y)),p=c.findLastIndex(y=>!l(t.length)(y)),[h,g]=[c.slice(0,u<0?c.length:u),
c.slice(p+1)],b=i.filter(y=>!f(y)&&!l(n.length)(y)),w=h.filter(d).length+b.length+g.filter(d).length;for(let y of i)bt(y);let L=u>=0&&p>=0&&w===i.length;return{...e,children:L?[...h,...b,...g]:i}}function bt(e){
if(delete e.position,"children"in e)for(let t of e.children)bt(t)}var Fn=function(e={}){Dn(e);let t=Nn(e);return async(n,r)=>{let i=r.toString(),o=i.startsWith("\uFEFF"),s=o?i.slice(1):i,a=await jn(r,e),f={lint:t(a.config),today:e.today??Ke()},l=Ge(a,f,r.cwd),c={path:r.
path===void 0?"input.md":Et(St(r.cwd,pe(r.cwd,r.path))),format:"markdown",text:s,bom:o},u=C(a),p=$(c,u,yt(n,s)?n:void 0),h=re(p,[],l).diagnostics;if(e.fix!==!0){for(let w of h)Ot(r,w,s,o);return}let g=Bn(
p,h,l);for(let w of g.left)Ot(r,w,s,o);let b=a.config?await gt({...c,text:g.text},a.config,r.cwd):{text:g.text,kept:[]};for(let w of b.kept)r.message(A(w),{source:kt,ruleId:"build"});if(b.text!==s)return xt(
n,s,b.text,w=>Wn(this.parse(w)))}},cs=Fn,kt="supportmatrix",Ln={config:e=>typeof e=="string"||e===!1,preset:e=>typeof e=="string",rules:H,today:e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e),fix:e=>typeof e==
"boolean"};function Dn(e){if(!H(e))throw new TypeError("The options of supportmatrix/remark are no object.");let t=new Map(Object.entries(Ln));for(let[n,r]of Object.entries(e)){let i=t.get(n);if(i===void 0)
throw new TypeError(`supportmatrix/remark has no option \`${n}\`.${v(n,[...t.keys()])}`);if(r!==void 0&&!i(r))throw new TypeError(`The option \`${n}\` of supportmatrix/remark has a value that it cannot\
 have.`)}}function Nn({preset:e,rules:t}){let n;return r=>{if(n!==void 0&&n.text===r?.text)return n.lint;let i=Y(r),o=e??i.preset,s={...i.rules,...t},a=o===void 0?{rules:s}:{preset:o,rules:s};return ze(
T,a,r),n={text:r?.text,lint:a},a}}function Bn(e,t,n){let{source:r}=e,i=K({document:e,lint:s=>s===e?t:re(s,[],n).diagnostics,read:s=>$({...r,text:s},n.extract)}),o=new Set(i.fixed);return{text:i.document.
source.text,left:t.filter(s=>!o.has(s))}}function Wn(e){if(Un(e))return e;throw new TypeError(`The parser of this processor makes no Markdown, but \`${e.type}\`.`)}var Un=e=>e.type==="root";async function jn({
cwd:e,path:t},{config:n}){if(n===!1)return{};let r=t===void 0?e:Pn(pe(e,t)),i=n??J(r,e);if(i===void 0)return{};let o=await te(Et(St(e,pe(e,i))),e,n===void 0);if(!o.ok)throw new k(o.errors);let s=ee(o.
config,t,e);return{config:o.config,...s===void 0?{}:{selected:s}}}var Et=e=>e.replaceAll("\\","/");function Ot(e,t,n,r){let{message:i,range:o,ruleId:s,severity:a,actual:f,url:l,related:d=[],fix:c}=t,u=e.
message(A(i),{place:r?Hn(o):o,ruleId:s,source:kt});u.fatal=a==="error"?!0:a==="warning"?!1:null,l!==void 0&&(u.url=l),f!==void 0&&(u.actual=f);let p=Vn(t);p!==void 0&&(u.actual=n.slice(o.start.offset,
o.end.offset),u.expected=[p]);let h=d.map(g=>{let{line:b,column:w}=g.range.start;return`${g.path===void 0?"":`${g.path}:`}${b}:${w}: ${g.message}`});c?.description!==void 0&&h.push(`\`supportmatrix lin\
t --fix${c.safe?"":" --unsafe"}\` fixes it: ${c.description}.`),h.length>0&&(u.note=h.map(A).join(`
`))}function Vn({range:e,fix:t}){let[n,...r]=t?.edits??[];return n?.range.start.offset===e.start.offset&&n.range.end.offset===e.end.offset&&r.length===0?n.text:void 0}function Hn({start:e,end:t}){let n=({
line:r,column:i,offset:o})=>({line:r,column:r===1?i+1:i,offset:o+1});return{start:n(e),end:n(t)}}export{cs as default};
