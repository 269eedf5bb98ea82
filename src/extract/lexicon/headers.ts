// What the words of a column header say about the column.
import { foldName } from '../text/fold.ts';
import * as other from './header-languages.ts';

const STATUS =
  /^(?:status|optional|optional\?|required|required\?|mandatory|mandatory\?|requirement|requirement level|necessity|obligation|conformance|optionality)$/u;
const ATTRIBUTE =
  /^(?:(?:notes?|comments?|remarks?)(?: (?:for|on|about) .{1,60})?|descriptions?|explanations?|details?|summary|restrictions?|limit(?:ation)?s?|spec(?:s|ification|ifications)?|(?:[\w-]+ )?links?|references?|refs?|docs?|documentation|since|(?:introduced|added|deprecated|removed|landed|fixed) in(?: .{1,40})?|introduced|added|(?:first )?releases?|(?:planned |scheduled )?(?:deprecation|removal)(?: (?:date|version|release))?|versions?|min(?:imum)?\.? versions?|issues?|tracking(?: issue)?|tickets?|owners?|maintainers?|contacts?|authors?|categor(?:y|ies)|types?|kinds?|projects?|examples?|urls?|homepage|website|repo(?:sitory)?|source|licen[sc]e|id|identifier|priority|reset(?: value)?|bits?|how(?: to .{1,40})?|via|evidence|#|no\.?|last[- ](?:verified|tested|checked)|(?:works|compatible|tested|built) with(?: .{1,40})?|(?:latest|current|newest)(?: (?:version|release))?|(?:supported|tested|compatible) versions?|versions? tested|(?:verified|tested) on|requires|depends on|dependenc(?:y|ies)|prerequisites?|evidence|alias|defaults?|(?:(?:default|possible|allowed|valid|accepted|supported|sample|example|extra spec) )?values?|perm(?:ission)?s?|access(?: rights?)?|area|component|module|package|impact|severity|effort|risk|roles?|mean|median|average|avg|error|std ?dev|ratio(?:sd)?|alloc(?:ated)?(?: ratio)?|throughput|latency|speed)$/u;
const FEATURE =
  /\b(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies)|operations?|functions?|(?:sub)?routines?|procedures?|built-?ins?|intrinsics?|macros?|methods?|apis?|endpoints?|commands?|options?|proposals?|directives?|operators?|calls?|expressions?|annotations?|clauses?|data types?|types?|extensions?|instructions?|tests?|rules?|requirements?|criteri(?:a|on)|propert(?:y|ies)|actions?|events?|topics?|syntax|keywords?|statements?|transports?|formats?|protocols?|elements?|attributes?|hooks?|syscalls?|opcodes?|scenarios?|use cases?)\b/u;
const TARGET =
  /\b(?:drivers?|platforms?|targets?|archs?|backends?|back ends?|providers?|vendors?|devices?|boards?|browsers?|languages?|sdks?|clients?|servers?|librar(?:y|ies)|implementations?|tools?|products?|databases?|engines?|os|operating systems?|distros?|distributions?|architectures?|runtimes?|frameworks?|plugins?|systems?|remotes?|models?|hardware|chips?|compilers?|editors?|ides?|clouds?|storages?|adapters?|connectors?|plans?|editions?|terminals?(?: emulators?)?|emulators?|gamepads?|controllers?|consoles?|phones?|gpus?|mcus?|firmwares?|filesystems?|file systems?|shells?|brokers?|dialects?|distros|environments?|apps?|applications?|vehicles?|printers?|wallets?|exchanges?|bridges?|exporters?|receivers?|collectors?|integrations?|manufacturers?|makers?|brands?|makes?|distributors?|kernels?|interpreters?|toolchains?|simulators?|accelerators?|processors?|cpus?|socs?|machines?|hypervisors?|hosts?|formatters?|linters?|parsers?|programs?|solutions?|packages?|projects?|agents?|networks?|chains?|protocol versions?|technolog(?:y|ies)|chipsets?|solvers?|algorithms?|ciphers?|stores?|loaders?|loggers?|bots?|games?|cameras?|sensors?|watchers?|schedulers?|libs?|frontends?|renderers?|importers?|crates?|gateways?|prox(?:y|ies)|registr(?:y|ies)|boards?|laptops?|tablets?|watches|keyboards?|codes?|repos(?:itories)?|mcus?|bindings?|ports?|modems?|routers?|dongles?|radios?|displays?|firmware|images?|variants?|flavou?rs?|generations?|releases?|subsystems?)\b/u;
/** Headers of reference tables, whose yes and no speak of a parameter and not of support. */
const PARAMETER_COLUMN =
  /^(?:required|optional|(?:.{1,40} )?defaults?(?: value)?|reset(?: value)?|bits?|offset|deprecated|enabled|read-?only|mandatory|multiple|inherited|unique|indexed|internal|dynamic|static|sensitive|computed|forces new|breaking|(?!avail|compat)[a-z-]{3,}[ai]ble|appli(?:es|cable) to|(?:required|mandatory) (?:for|by|in|with) .+)\??$/u;
const PARAMETER_LABEL =
  /^(?:(?:name|field|parameter|param|argument|arg|option|flag|key|variable|setting|property|attribute|column|input|output|env(?:ironment)?(?: variable)?|config(?:uration)?)s?|.+ (?:parameter|argument|option|flag|variable|setting)s?)$/u;
/** Headers of plans, whose marks say what is done. */
const WORK =
  /^(?:phase|task|step|milestone|sprint|deliverable|stor(?:y|ie)|user stor(?:y|ie)|epic|ticket|work item|action item|goal|week|date|to-?do|issue|bug)s?$/u;
const PROGRESS =
  /^(?:(?:support|implementation|current|overall) )?(?:status|state)$|^(?!ci |build |licen[sc]e |release |test )\S+ status$/u;
/** Headings of lists that say what is supported; more is asked of them than of what a matrix stands below. */
const CALLED_SUPPORT =
  /\b(?:support(?:ed|s)?|compatib(?:le|ility)|compliance|conformance|matrix|matrices|implement(?:ed|s|ation)|parity|coverage|capabilit(?:y|ies))\b/u;
/** The title of a column that answers whether what its row names is supported. */
const ANSWER = /\b(?:support(?:ed|s)?|works?|working|compatib(?:le|ility)|implement(?:ed|s)|available)\b/u;
const ABOUT_SUPPORT =
  /\b(?:support(?:ed|s)?|features?|capabilit(?:y|ies)|compatib(?:le|ility)|compliance|matrix|implementation|drivers?|backends?|providers?|platforms?|parity|coverage|conformance)\b/u;

/** What a column of answers is called that has no header of its own. */
export const SUPPORT = 'Support';

/** Answers by the words of English and of other languages. */
function test(english: RegExp, elsewhere: (name: string) => boolean): (title: string) => boolean {
  return (title) => {
    const name = foldName(title);
    return english.test(name) || elsewhere(name);
  };
}

export const isStatusHeader = test(STATUS, other.STATUS);
export const isMaturityHeader = (title: string): boolean => foldName(title) === 'maturity';
export const isAttributeHeader = test(ATTRIBUTE, other.ATTRIBUTE);
export const isFeatureHeader = test(FEATURE, other.FEATURE);
export const isTargetHeader = test(TARGET, other.TARGET);
export const isParameterColumn = test(PARAMETER_COLUMN, other.PARAMETER_COLUMN);
export const isParameterLabel = test(PARAMETER_LABEL, other.PARAMETER_LABEL);
export const isWorkHeader = test(WORK, other.WORK);
export const isCalledSupport = test(CALLED_SUPPORT, other.CALLED_SUPPORT);
export const isAnswer = test(ANSWER, other.CALLED_SUPPORT);
export const isAboutSupport = test(ABOUT_SUPPORT, other.ABOUT_SUPPORT);
/** The title of a column that tells how far the support has come. */
export const isProgressHeader = test(PROGRESS, other.PROGRESS);

/** Whether a header is a word of another language than English. */
export function isElsewhere(title: string): boolean {
  const name = foldName(title);
  return [other.FEATURE, other.TARGET, other.ATTRIBUTE, other.PROGRESS].some((has) => has(name));
}

/** Names that are targets wherever they stand: languages, operating systems, browsers, databases, architectures. */
const KNOWN_TARGETS: ReadonlySet<string> = new Set(
  (
    'linux|windows|macos|mac os|mac|osx|os x|android|ios|ipados|freebsd|openbsd|netbsd|solaris|aix|wasm|web|' +
    'ubuntu|debian|fedora|rhel|centos|alpine|arch|suse|freertos|zephyr|nuttx|threadx|rt-thread|vxworks|qnx|' +
    'gcc|clang|msvc|mingw|llvm|' +
    'chrome|chromium|firefox|safari|edge|opera|ie|internet explorer|webview|samsung internet|vivaldi|brave|' +
    'c|c++|cpp|c#|go|golang|java|javascript|js|typescript|ts|node|node.js|nodejs|deno|bun|python|ruby|rust|php|swift|' +
    'kotlin|scala|julia|erlang|elixir|perl|r|lua|dart|haskell|.net|dotnet|objective-c|matlab|' +
    'postgresql|postgres|mysql|mariadb|sqlite|oracle|sql server|mssql|mongodb|redis|cockroachdb|' +
    'x86|x86_64|x86-64|x64|amd64|arm|arm64|aarch64|armv7|riscv|riscv64|risc-v|ppc64|ppc64le|s390x|mips|loongarch64|' +
    'aws|azure|gcp|gke|eks|aks|openstack|vmware|docker|podman|kubernetes|github|gitlab|bitbucket|gitea|' +
    'free|pro|enterprise|community|vscode|vim|neovim|emacs|intellij'
  ).split('|'),
);

/** What compilers call the machines that they build for: `x86_64-apple-darwin`. */
const TRIPLE =
  /^(?:x86 64|i[3-6]86|aarch64|arm\w{0,6}|thumb\w{0,6}|riscv\w{2,10}|powerpc\w{0,6}|mips\w{0,8}|s390x|wasm32|loongarch64)[ -]\w+(?:-\w+){1,3}$/u;

/** Whether `title` is a name that is a target in any document. */
export function isKnownTarget(title: string): boolean {
  const name = foldName(title).replaceAll('_', ' ');
  if (name.length > 200) return false;
  if (/\s(?:cpus?|gpus?|tpus?|npus?)$/u.test(name) || TRIPLE.test(name)) return true;
  if (KNOWN_TARGETS.has(name) || KNOWN_TARGETS.has(name.replace(/\s*[(v\d][\w.)+ -]*$/u, ''))) return true;
  const words = name.split(' ');
  return words.length === 2 && words.every((word) => KNOWN_TARGETS.has(word));
}
