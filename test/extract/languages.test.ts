// Matrices in other languages than English: the words of their cells, headers and headings.
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { NEAR_ENGLISH, OTHER_LANGUAGES } from '../../src/extract/lexicon/languages.ts';
import { NEAR_WORDS, PRESET_SIGNS } from '../../src/extract/lexicon/levels.ts';
import { LEVELS } from '../../src/extract/support.ts';
import { foldSign } from '../../src/extract/text/fold.ts';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const TAKEN: readonly Case[] = [
  {
    name: 'Chinese, with remarks after full-width marks',
    text: `# 灯

| 功能 | 台灯 | 吊灯 | 备注 |
| --- | --- | --- | --- |
| 闪烁 | 支持 | 不支持 | |
| 调光 | 部分支持 | 支持，推荐 | 旧型号 |
| 变色 | 支持（仅新款） | 计划中 | |
`,
    expected: ['# 灯 | 灯', '台灯, 吊灯', '闪烁: CM', '调光: PC', '变色: PM'],
  },
  {
    name: 'Japanese, a list of browsers',
    text: `# ランプ

## 対応ブラウザ

| ブラウザ | 対応状況 | 備考 |
| --- | --- | --- |
| Chrome | ○ 対応 | |
| Firefox | 一部対応 | 点滅のみ |
| Safari | 未対応 | |
`,
    expected: ['# ランプ > 対応ブラウザ | 対応ブラウザ', 'Chrome, Firefox, Safari', '対応状況: CPM'],
  },
  {
    name: 'Korean',
    text: `# 램프

| 기능 | 탁상 | 천장 |
| --- | --- | --- |
| 점멸 | 지원 | 미지원 |
| 조광 | 부분 지원 | 지원 예정 |
`,
    expected: ['# 램프 | 램프', '탁상, 천장', '점멸: CM', '조광: PM'],
  },
  {
    name: 'German, one column that answers',
    text: `# Lampen

| Funktion | Unterstützt |
| --- | --- |
| Blinken | ja |
| Dimmen | nein (geplant) |
| Leuchten | teilweise |
`,
    expected: ['# Lampen | Lampen', 'Unterstützt', 'Blinken: C', 'Dimmen: M', 'Leuchten: P'],
  },
  {
    name: 'German, cells that speak of support below a plain title',
    text: `# Lampen

| Betriebssystemversion | Dimmen |
| --- | --- |
| Fenster 10 | Nicht unterstützt |
| Fenster 11 | Unterstützt, nur mit Schalter |
| Fenster 12 | Unterstützt |
`,
    expected: ['# Lampen | Lampen', 'Fenster 10, Fenster 11, Fenster 12', 'Dimmen: MPC'],
  },
  {
    name: 'French',
    text: `# Lampes

| Fonctionnalité | Bureau | Plafond |
| --- | --- | --- |
| Clignoter | Oui | Non |
| Varier | Partiel (lampes récentes) | Non pris en charge |
| Colorer | Oui (sauf le rouge) | Prévu |
`,
    expected: ['# Lampes | Lampes', 'Bureau, Plafond', 'Clignoter: CM', 'Varier: PM', 'Colorer: PM'],
  },
  {
    name: 'Spanish and Portuguese',
    text: `# Lámparas

| Función | Mesa | Techo |
| --- | --- | --- |
| Parpadeo | Sí | No |
| Brilho | Sim | Não |
| Color | No soportado | Em desenvolvimento |
`,
    expected: ['# Lámparas | Lámparas', 'Mesa, Techo', 'Parpadeo: CM', 'Brilho: CM', 'Color: MP'],
  },
  {
    name: 'Russian, with a reservation after a sign',
    text: `# Лампы

## Поддерживаемые платформы

| Платформа | Статус | Примечание |
| --- | --- | --- |
| Стол | ✅ Полная поддержка | |
| Потолок | ✅ частично | новые |
| Стена | Не поддерживается | |
`,
    expected: [
      '# Лампы > Поддерживаемые платформы | Поддерживаемые платформы',
      'Стол, Потолок, Стена',
      'Статус: CPM',
    ],
  },
];

const LEFT: readonly Case[] = [
  {
    name: 'parameters in Chinese',
    text: `| 参数 | 类型 | 必填 | 说明 |
| --- | --- | --- | --- |
| blink | bool | 是 | 闪烁 |
| dim | int | 否 | 调光 |
`,
    expected: ['no column is made of symbols or words for support levels'],
  },
  {
    name: 'fields in French',
    text: `| Champ | Type | Obligatoire | Unique |
| --- | --- | --- | --- |
| nom | text | Oui | Non |
| note | text | Non | Non |
`,
    expected: ['it reads as a list of parameters: its yes and no speak of parameters, not of support'],
  },
  {
    name: 'what was dealt with in a review, in Japanese',
    text: `# 指摘

| 指摘 | 重要度 | 対応状況 |
| --- | --- | --- |
| 索引がない | 高 | 対応済み |
| 名前が長い | 低 | 未対応 |
`,
    expected: ['only one column holds levels, and nothing around it speaks of support'],
  },
];

describe('matrices in other languages', () => {
  it.each(TAKEN)('reads $name', ({ text, expected }) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each(LEFT)('leaves $name', ({ text, expected }) => {
    expect(documentOf(text).claims.decisions.map(({ taken, reason }) => (taken ? 'taken' : reason))).toEqual(
      expected,
    );
  });
});

describe('words of other languages', () => {
  const all = OTHER_LANGUAGES.flatMap(({ words }) =>
    LEVELS.flatMap((level) =>
      words[level]
        .split('|')
        .filter((word) => word !== '')
        .map((word) => [word, level] as const),
    ),
  );

  it('stand as they are looked up', () => {
    expect(all.filter(([word]) => word.length > 2 && foldSign(word) !== word)).toEqual([]);
  });

  it('have one level each, the one that English gives them where it has the word too', () => {
    expect(all.filter(([word, level]) => PRESET_SIGNS.get(foldSign(word))?.level !== level)).toEqual([]);
  });

  it('are told from English words misspelt, where they are near one', () => {
    const isNear = (word: string): boolean => {
      const most = word.length > 5 ? 2 : 1;
      return NEAR_WORDS.some((other) => other !== word && distance(word, other) <= most);
    };
    const near = all.map(([word]) => word).filter((word) => /^[a-z ]{4,}$/u.test(word) && isNear(word));
    expect(new Set(near)).toEqual(NEAR_ENGLISH);
  });

  it('near English ones count beside others of their language only', () => {
    const table = (cell: string, title: string): string =>
      `# Lamps\n\n| ${title} | Lamp | Torch |\n| --- | --- | --- |\n| Blink | ✅ | ${cell} |\n| Dim | ❌ | ✅ |\n| Glow | ✅ | ✅ |\n`;
    expect(outline(table('parcial', 'Feature'))[2]).toBe('Blink: CU');
    expect(outline(table('parcial', 'Función'))[2]).toBe('Blink: CP');
    expect(outline(table('partiel', 'Feature').replace('❌', 'non'))[2]).toBe('Blink: CP');
  });
});
