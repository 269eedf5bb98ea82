// What the words of one header, heading or label say, looked up once for each text.

import { foldName } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import {
  isAboutSupport,
  isAnswer,
  isAttributeHeader,
  isCalledSupport,
  isFeatureHeader,
  isKnownTarget,
  isMaturityHeader,
  isParameterColumn,
  isParameterLabel,
  isProgressHeader,
  isStatusHeader,
  isTargetHeader,
  isWorkHeader,
} from './headers.ts';

/** The classes that the words of a title belong to; a title may belong to several or to none. */
export interface HeaderWords {
  /** The title, folded. */
  readonly name: string;
  /** Names features: "Feature", "Operation", "Protocols". */
  readonly feature: boolean;
  /** Names targets: "Driver", "Supported platforms". */
  readonly target: boolean;
  /** Is itself the name of a target in any document: "Linux", "PostgreSQL 14". */
  readonly knownTarget: boolean;
  /** Describes rows: "Notes", "Version", "Category". */
  readonly attribute: boolean;
  /** Holds remarks in sentences: "Notes", "Description". */
  readonly remark: boolean;
  /** Says how much a feature is required: "Optional", "Mandatory". */
  readonly requirement: boolean;
  readonly maturity: boolean;
  /** Tells how far something has come: "Status". */
  readonly progress: boolean;
  /** Groups rows: "Category", "Area". */
  readonly group: boolean;
  /** Numbers rows: "#", "No.". */
  readonly number: boolean;
  /** Names rows and says no more: "Name". */
  readonly plainName: boolean;
  /** Asks of a parameter: "Required", "Default". */
  readonly parameterColumn: boolean;
  /** Names parameters: "Option", "Field". */
  readonly parameter: boolean;
  /** Names steps of work: "Task", "Milestone". */
  readonly work: boolean;
  /** Names people by what they may do: "Admin", "Viewer". */
  readonly role: boolean;
  /** Names what may be permitted: "Permission", "Action". */
  readonly permission: boolean;
  /** Names symbols or words to be explained: "Symbol", "Legend". */
  readonly symbol: boolean;
  /** Says that meanings follow: "Meaning", "Description". */
  readonly meaning: boolean;
  /** Marks how a rule of a linter can be used: "Fixable", "Recommended". */
  readonly rulePart: boolean;
  /** Answers whether something works: "Supported", "Works?", "Compatibility". */
  readonly answer: boolean;
  /** Says that what follows is about support: "Compatibility matrix". */
  readonly calledSupport: boolean;
  /** May be about support: "Platforms", "Features". */
  readonly aboutSupport: boolean;
  /** Is a question or a statement: "Fit for dedup?", "Works offline". */
  readonly question: boolean;
  /** Ends in a version: "Rust 1.60", "Big 1.20". */
  readonly versioned: boolean;
}

const REMARK =
  /^(?:(?:.{1,60} )?(?:(?:foot)?notes?|comments?|remarks?)(?: (?:for|on|about) .{1,60})?|descriptions?|details?|summary|restrictions?|limit(?:ation)?s?|caveats?(?: description)?|reasons?|rationale|(?:dis)?advantages?|pros|cons|pros and cons|explanation|说明|備考|备注|描述|bemerkung(?:en)?|beschreibung|anmerkung(?:en)?|remarques?|commentaires?|notas|observaciones|descripción|примечани[ея]|описание|설명|비고)$/u;
const GROUP =
  /^(?:(?:sub-?)?categor(?:y|ies)|groups?|areas?|sections?|components?|modules?|topics?|domains?|layers?|kinds?|types?|class(?:es)?|family|series|分类|类别|カテゴリ|kategorie|catégorie|categoría|категория)$/u;
const NUMBER = /^(?:#|№|no\.?|nr\.?|num(?:ber)?|id|index|序号|编号)$/u;
const PLAIN_NAME = /^(?:names?|titles?|items?|名称|名前|nom|nombre|название)$/u;
const ROLE =
  /^(?:(?:(?:super|global|system|org(?:anization)?|project|team|workspace|space|cluster|domain)[-_ ]?)?(?:(?:[\p{L}]+ )?(?:admin(?:istrator)?s?|staff)|owners?|editors?|viewers?|readers?|guests?|members?|moderators?|maintainers?|reporters?|contributors?|auditors?|anonymous(?: users?)?|authenticated(?: users?)?|super ?users?|staff)(?: role)?)$/u;
const PERMISSION =
  /^(?:.{0,40}\b)?(?:permissions?|privileges?|rights?|access(?: level)?|roles?|scopes?|allowed actions?)$/u;
const SYMBOL =
  /^(?:symbols?|keys?|signs?|marks?|markers?|legend|icons?|emojis?|codes?|notation|abbreviations?|图标|符号|記号|標記)$/u;
const MEANING =
  /^(?:meanings?|descriptions?|definitions?|explanations?|what it means|stands for|semantics|含义|意味|说明|bedeutung|signification|significado|значение)$/u;
const RULE_PART =
  /^(?:fix|fixable|auto-?fix(?:able)?|has ?suggestions?|recommended|suggestions?|type[- ]?check(?:ed|ing)?|requires type(?:s| info(?:rmation)?)|deprecated|strict|stylistic|on by default|🔧|💡|💭|❌|✅|💼|⚠️|🚫|✔️|✒️|🔒|🎨|🌐)$/u;
const ANSWER_NOUN =
  /(?:^|\s)(?:support|compatibility|compliance|availability|coverage|implementation)(?: level| status)?\??$/u;
const QUESTION =
  /\?$|^(?:can|has|have|is|are|does|do|supports?|works?|uses?|needs?|requires?|allows?|enabled?|provides?) \S/u;
const VERSIONED = /(?<![\d.])v?\d+(?:\.(?:\d+|x))+(?:\.x|\+)?$|\S\s\d+(?:\.x|\+)?$/u;

/** Words after a noun that name no other thing: "Device name", "Driver (vendor)". */
const TRAILING = / ?(?:\([^()]*\)|names?|titles?|ids?|versions?|lists?)$/u;

/** What a title is about: its last two words before any "of", "for" or bracket, as English puts it. */
function headNoun(name: string): string {
  const before =
    name
      .split(/\s(?:of|for|in|by|with|from|on|per|that|which|supported by|or)\s|\s[-–—/|]\s/u, 1)[0]
      ?.split('/', 1)[0] ?? name;
  const plain = before.replace(TRAILING, '');
  return (plain === '' ? before : plain).split(' ').slice(-2).join(' ');
}

/** Last words of headers that describe rows: "Preset type", "Release date", "Minimum OS version". */
const DESCRIBING =
  /[\s_](?:types?|kinds?|dates?|notes?|urls?|links?|descriptions?|comments?|remarks?|owners?|maintainers?|categor(?:y|ies)|ids?|paths?|reasons?|sizes?|years?|authors?|licen[sc]es?|versions?(?:\(s\))?|releases?|caveats?)$/u;

const ENDS_IN_NOUN = /[a-z]$/u;

/** Whether the thing that a title is about is of a class; other languages than English put it anywhere. */
function isAbout(name: string, is: (title: string) => boolean): boolean {
  if (!ENDS_IN_NOUN.test(name)) return is(name);
  const noun = headNoun(name);
  const last = noun.split(' ').at(-1) ?? noun;
  return is(last) || (noun !== last && is(noun) && !is(noun.split(' ')[0] ?? ''));
}

/** Whether a title says that it answers whether something works. */
export function isAnswerHeader(title: string): boolean {
  if (isAnswer(title) && !isAttributeHeader(title)) return true;
  return ANSWER_NOUN.test(foldName(title).replace(/ ?\([^()]*\)$/u, ''));
}

/** Exact words for a column of attributes say more than the words for features that they contain. */
function read(title: string): HeaderWords {
  const name = foldName(title);
  const attribute = isAttributeHeader(title) || DESCRIBING.test(name);
  return {
    name,
    feature: isAbout(name, isFeatureHeader) && !GROUP.test(name),
    target: isAbout(name, isTargetHeader),
    knownTarget: isKnownTarget(title),
    attribute,
    remark: REMARK.test(name),
    requirement: isStatusHeader(title) && !isProgressHeader(title),
    maturity: isMaturityHeader(title),
    progress: isProgressHeader(title),
    group: GROUP.test(name),
    number: NUMBER.test(name),
    plainName: PLAIN_NAME.test(name),
    parameterColumn: isParameterColumn(title),
    parameter: isParameterLabel(title),
    work: isWorkHeader(title),
    role: ROLE.test(name),
    permission: PERMISSION.test(name),
    symbol: SYMBOL.test(name),
    meaning: MEANING.test(name),
    rulePart: RULE_PART.test(name),
    answer: isAnswerHeader(title),
    calledSupport: isCalledSupport(title),
    aboutSupport: isAboutSupport(title),
    question: QUESTION.test(name),
    versioned: VERSIONED.test(name),
  };
}

/** The classes of a title. */
export const headerWords: (title: string) => HeaderWords = memoize(read);
