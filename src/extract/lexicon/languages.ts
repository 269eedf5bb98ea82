// Words for support levels in other languages than English, each as foldSign has it.
import type { Level, Stage } from '../support.ts';

/** One text of words a level, parted by bars; a word that two languages share stands once. */
export type Words = Readonly<Record<Level, string>>;

/** Chinese, Japanese and Korean. */
const EAST: Words = {
  complete:
    '支持|已支持|完全支持|完整支持|全面支持|全部支持|支援|已支援|完全支援|完整支援|是|有|可用|可以|已实现|已實現|完整实现|已完成|完成|已启用|已啟用|全部|正常|' +
    '対応|対応済|対応済み|対応あり|完全対応|全対応|サポート|サポート済|サポート済み|サポートあり|完全サポート|はい|可|可能|あり|実装済|実装済み|完了|利用可|利用可能|使用可能|動作|' +
    '지원|지원함|지원됨|지원 가능|완전 지원|전체 지원|예|네|가능|있음|구현됨|구현 완료|완료|사용 가능',
  partial:
    '部分支持|部分支援|部分|部分实现|部分實現|部分可用|基本支持|基本|基础|有限支持|有限|受限|间接支持|不完整|' +
    '一部対応|一部サポート|一部|部分対応|部分サポート|部分的|限定対応|限定的|条件付き|条件付|制限あり|일부 지원|일부|부분 지원|부분적 지원|부분적|부분|제한적 지원|제한적|조건부',
  missing:
    '不支持|不支援|未支持|未支援|暂不支持|暫不支援|尚不支持|尚未支持|否|无|無|没有|沒有|不可用|未实现|未實現|不兼容|不相容|未完成|' +
    '非対応|未対応|対応なし|対応していない|非サポート|未サポート|サポートなし|サポート外|サポートしない|いいえ|不可|なし|無し|未実装|利用不可|使用不可|' +
    '미지원|지원 안 함|지원 안함|지원 안 됨|지원 안됨|지원하지 않음|지원되지 않음|아니요|아니오|불가|불가능|없음|미구현|사용 불가',
  unknown:
    '未知|未测试|未測試|待测试|未验证|未驗證|待验证|待确认|待確認|待定|不明|不确定|不確定|未確認|未検証|要確認|未テスト|未定|알 수 없음|미확인|미정|미검증|테스트 안 됨|확인 필요',
  'not-applicable': '不适用|不適用|対象外|該当なし|適用外|해당 없음|해당없음',
};

/** German, Dutch, the Scandinavian languages, French, Spanish, Portuguese, Italian. */
const WEST: Words = {
  complete:
    'ja|unterstützt|voll unterstützt|vollständig unterstützt|wird unterstützt|vollständig|voll|verfügbar|vorhanden|implementiert|umgesetzt|funktioniert|' +
    'ondersteund|volledig|beschikbaar|stöds|understøttes|støttes|' +
    'oui|pris en charge|prise en charge|supporté|supportée|supportés|supportées|entièrement pris en charge|complet|complète|disponible|implémenté|implémentée|fonctionnel|fonctionne|' +
    'sí|si|sì|soportado|soportada|totalmente compatible|completo|completa|implementado|implementada|funciona|sim|suportado|suportada|suporte total|suporte completo|disponível|' +
    'supportato|supportata|disponibile|implementato|funziona',
  partial:
    'teilweise|teilweise unterstützt|teils|eingeschränkt|eingeschränkt unterstützt|begrenzt|bedingt|unvollständig|gedeeltelijk|gedeeltelijk ondersteund|beperkt|delvis|delvist|' +
    'partiel|partielle|partiellement|partiellement pris en charge|support partiel|limité|limitée|incomplet|incomplète|parcial|parcialmente|soporte parcial|suporte parcial|limitado|limitada|' +
    'parziale|parzialmente|limitato|limitata',
  missing:
    'nein|nicht unterstützt|wird nicht unterstützt|nicht verfügbar|nicht vorhanden|nicht implementiert|nicht möglich|fehlt|keine|keiner|keine unterstützung|' +
    'nee|niet ondersteund|niet beschikbaar|nej|nei|stöds ej|stöds inte|understøttes ikke|støttes ikke|' +
    'non|non pris en charge|non prise en charge|pas pris en charge|non supporté|non supportée|pas supporté|non disponible|indisponible|non implémenté|non implémentée|aucun|aucune|manquant|' +
    'no soportado|no soportada|sin soporte|no compatible|no disponible|no implementado|ninguno|ninguna|não|nao|não suportado|sem suporte|não disponível|indisponível|não implementado|nenhum|' +
    'non supportato|non supportata|non disponibile|non implementato|nessuno|assente',
  unknown:
    'unbekannt|ungetestet|nicht getestet|unklar|keine angabe|keine angaben|onbekend|niet getest|ukendt|okänt|ukjent|inconnu|inconnue|non testé|non testée|à tester|desconocido|sin probar|no probado|desconhecido|não testado|sconosciuto|non testato',
  'not-applicable':
    'nicht zutreffend|nicht anwendbar|entfällt|niet van toepassing|n.v.t|sans objet|non applicable|no aplica|no aplicable|não aplicável|não se aplica|non applicabile',
};

/** Russian, Ukrainian, Polish, Czech, Turkish. */
const SLAVIC: Words = {
  complete:
    'да|есть|поддерживается|поддерживаются|полная поддержка|полностью поддерживается|полностью|полная|поддержка|доступно|доступен|доступна|реализовано|реализован|работает|готово|' +
    'так|є|підтримується|повна підтримка|доступно|реалізовано|працює|tak|obsługiwane|wspierane|dostępne|ano|podporováno|evet|destekleniyor|desteklenir',
  partial:
    'частично|частичная|частичная поддержка|частично поддерживается|ограниченно|ограничено|ограниченная|частково|часткова підтримка|częściowo|częściowe|ograniczone|částečně|kısmen|kısmi|sınırlı',
  missing:
    'нет|не поддерживается|не поддерживаются|нет поддержки|недоступно|не доступно|не реализовано|не реализован|отсутствует|не работает|пока нет|ещё нет|еще нет|' +
    'ні|немає|не підтримується|недоступно|не реалізовано|nie|nieobsługiwane|niewspierane|niedostępne|ne|nepodporováno|hayır|desteklenmiyor|desteklenmez|yok',
  unknown:
    'неизвестно|не проверено|не проверялось|не тестировалось|не протестировано|невідомо|не перевірено|nieznane|nieprzetestowane|neznámé|bilinmiyor',
  'not-applicable': 'неприменимо|не применимо|н/д|не застосовується|nie dotyczy|uygulanamaz',
};

const only = (level: Level, words: string): Words => ({
  complete: '',
  partial: '',
  missing: '',
  unknown: '',
  'not-applicable': '',
  [level]: words,
});

/** Words of all of them that say more than their level, so that the text is kept; most place a feature on its way. */
const ON_THE_WAY: readonly { readonly words: Words; readonly stage?: Stage }[] = [
  { words: only('complete', '原生支持|内置|內建|内置支持|标配|natif|nativo|nativa') },
  {
    words: only('complete', '稳定|穩定|안정|stabil|estable|estável|стабильно|стабильная'),
    stage: 'stable',
  },
  {
    words: only(
      'partial',
      '实验性|实验性支持|實驗性|実験的|실험적|experimentell|experimenteel|expérimental|expérimentale|sperimentale|' +
        'экспериментально|экспериментальная|eksperymentalne|deneysel',
    ),
    stage: 'experimental',
  },
  { words: only('partial', '测试版|预览'), stage: 'preview' },
  {
    words: only(
      'partial',
      '测试中|測試中|開發中|开发中|进行中|進行中|開発中|対応中|実装中|作業中|개발 중|개발중|진행 중|진행중|' +
        'in arbeit|in entwicklung|in bearbeitung|en cours|en développement|en progreso|en desarrollo|en curso|em andamento|' +
        'em desenvolvimento|em progresso|in corso|in sviluppo|в разработке|в процессе|в работе|w trakcie',
    ),
    stage: 'in-progress',
  },
  { words: only('partial', '已弃用|已棄用|非推奨|veraltet|obsolète|obsoleto|устарело'), stage: 'deprecated' },
  {
    words: only(
      'missing',
      '计划中|計劃中|规划中|規劃中|计划支持|予定|対応予定|実装予定|計画中|예정|지원 예정|계획됨|계획 중|' +
        'geplant|in planung|gepland|planerad|planlagt|prévu|prévue|planifié|planifiée|à venir|planeado|planificado|' +
        'previsto|prevista|próximamente|planejado|planejada|em breve|pianificato|планируется|запланировано|в планах|' +
        'планується|заплановано|planowane|wkrótce|plánováno|planlanıyor|yakında',
    ),
    stage: 'planned',
  },
  {
    words: only(
      'missing',
      '待实现|待支持|待开发|検討中|noch nicht|nog niet|pas encore|à faire|aún no|todavía no|pendiente|ainda não|pendente|non ancora',
    ),
  },
];

/**
 * Words of other languages that a typist may have meant for one of English: they count where something beside them
 * is of another language too.
 */
export const NEAR_ENGLISH: ReadonlySet<string> = new Set(
  (
    'complet|completo|completa|implementado|implementada|funciona|partiel|partielle|incomplet|parcial|limitado|limitada|' +
    'parziale|assente|unklar|no compatible|non applicable|no aplicable|non applicabile|stabil|nativo|nativa|estable|' +
    'experimentell|experimenteel|en progreso|obsoleto'
  ).split('|'),
);

/** The words of other languages, whether each says more than its level, and how far the feature is on its way. */
export const OTHER_LANGUAGES: readonly {
  readonly words: Words;
  readonly telling: boolean;
  readonly stage?: Stage;
}[] = [
  { words: EAST, telling: false },
  { words: WEST, telling: false },
  { words: SLAVIC, telling: false },
  ...ON_THE_WAY.map((said) => ({ ...said, telling: true })),
];

let known: ReadonlySet<string> | undefined;

/** Whether a word, as foldSign has it, is one of another language than English. */
export function isOtherLanguage(word: string): boolean {
  known ??= new Set(
    OTHER_LANGUAGES.flatMap(({ words }) => Object.values(words).flatMap((text) => text.split('|'))),
  );
  return known.has(word);
}
