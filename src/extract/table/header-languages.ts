// What the words of a column header, or of a heading, say in other languages than English.

/** Words of scripts that set no blanks between them stand anywhere; those of the others stand by themselves. */
function anywhere(east: string, others: string): RegExp {
  return new RegExp(`${east}|(?<!\\p{L})(?:${others})(?!\\p{L})`, 'u');
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');

export const STATUS = whole(
  '状态|狀態|状況|ステータス|상태|statut|état|estado|stato|статус|стан|состояние|必填|必须|必需|必須|필수|erforderlich|obligatoire|obligatorio|requerido|obrigatório|обязательно|обязательный',
);

/** Titles that ask how far something has come, as "Status" does. */
export const PROGRESS =
  /^(?:状态|狀態|状況|ステータス|상태|statut|état|estado|stato|статус|стан|состояние)$/u;

export const ATTRIBUTE = whole(
  '说明|說明|描述|备注|備註|注释|註解|注意|限制|示例|例子|文档|链接|参考|版本|最低版本|版本要求|类型|類型|分类|默认|默认值|优先级|推荐|' +
    '説明|備考|注記|メモ|詳細|例|リンク|参考|参照|バージョン|種類|種別|分類|デフォルト|優先度|重要度|推奨|担当|担当者|' +
    '설명|비고|참고|예시|버전|유형|분류|기본값|우선순위|' +
    'beschreibung|bemerkung|bemerkungen|hinweis|hinweise|anmerkung|anmerkungen|kommentar|kommentare|beispiel|beispiele|typ|priorität|kategorie|' +
    'remarques?|commentaires?|détails?|exemples?|catégorie|priorité|défaut|' +
    'notas?|observaciones|comentarios?|descripción|detalles?|ejemplos?|tipo|versión|categoría|prioridad|observações|comentários?|descrição|detalhes|exemplos?|versão|categoria|prioridade|' +
    'descrizione|commenti|osservazioni|dettagli|esempi|versione|priorità|' +
    'описание|примечание|примечания|комментарий|комментарии|пример|примеры|версия|тип|категория|приоритет|опис|примітка|примітки|opis|uwagi|açıklama|notlar',
);

export const FEATURE = anywhere(
  '功能|特性|能力|接口|指令|命令|語法|语法|协议|協議|格式|操作|数据类型|機能|メソッド|コマンド|プロトコル|フォーマット|기능|프로토콜|형식|명령',
  'funktion(?:en)?|funktionalität(?:en)?|merkmale?|eigenschaft(?:en)?|befehle?|formate?|fonctions?|fonctionnalités?|caractéristiques?|commandes?|opérations?|' +
    'funci(?:ón|ones)|funcionalidad(?:es)?|características?|comandos?|operaci(?:ón|ones)|formatos?|protocolos?|recursos?|funcionalidades?|função|funções|operação|funzionalità|funzion[ei]|caratteristic(?:a|he)|' +
    'функци[яи]|функционал|возможност[ьи]|команд[аы]|операци[яи]|формат(?:ы)?|протокол(?:ы)?|функці[яї]|можливост[ьі]|funkcj[ae]|funkce|özellik(?:ler)?',
);

export const TARGET = anywhere(
  '平台|浏览器|瀏覽器|操作系统|作業系統|系统|系統|设备|設備|语言|驱动|数据库|客户端|服务端|引擎|后端|厂商|型号|芯片|硬件|模型|框架|环境|' +
    'プラットフォーム|ブラウザ|デバイス|端末|言語|ドライバ|データベース|クライアント|サーバ|エンジン|機種|環境|アプリ|ツール|플랫폼|브라우저|운영체제|기기|언어|드라이버|데이터베이스|클라이언트',
  'plattform(?:en)?|betriebssystem\\p{L}*|geräte\\p{L}*|treiber|sprachen?|datenbank(?:en)?|anbieter|plateformes?|navigateurs?|systèmes?|appareils?|langages?|pilotes?|fournisseurs?|' +
    'plataformas?|navegador(?:es)?|sistemas?|dispositivos?|lenguajes?|linguage(?:m|ns)|controlador(?:es)?|proveedor(?:es)?|piattaform[ae]|dispositiv[oi]|linguagg[io]|' +
    'платформ[аы]|браузер(?:ы)?|устройств[оа]|язык(?:и)?|драйвер(?:ы)?|систем[аы]|провайдер(?:ы)?|клиент(?:ы)?|сервер(?:ы)?|модел[ьи]|мова|пристрій|platform[ay]|przeglądark[ai]|prohlížeč|tarayıcı|cihaz',
);

export const PARAMETER_COLUMN = whole(
  '必填|必须|必需|是否必填|是否必须|可选|可空|默认|只读|必須|任意|読み取り専用|필수|선택|erforderlich|pflicht|optional|obligatoire|requis|optionnel|facultatif|requerido|obligatorio|opcional|obrigatório|' +
    'обязательный|обязательно|необязательный|по умолчанию',
);
export const PARAMETER_LABEL = whole(
  '参数|參數|参数名|参数名称|字段|字段名|字段名称|配置|配置项|选项|变量|属性|パラメータ|パラメーター|フィールド|引数|設定|設定項目|オプション|項目名|変数|属性名|매개변수|필드|옵션|설정|속성|' +
    'feld|einstellung|eigenschaft|paramètre|champ|parámetro|campo|parâmetro|parametro|параметр|поле|свойство|атрибут|опция|настройка',
);

export const WORK = whole(
  '任务|任務|阶段|階段|步骤|里程碑|日期|时间|タスク|フェーズ|ステップ|日付|マイルストーン|작업|단계|일정|aufgaben?|phasen?|schritte?|tâches?|étapes?|tareas?|etapas?|fases?|tarefas?|attività|задач[аи]|этап(?:ы)?|шаг(?:и)?',
);

/** In Japanese the word for support means dealing with things as well: it counts where the rows are features or targets. */
export const CALLED_SUPPORT = anywhere(
  '支持|支援|兼容|相容|対応|サポート|互換|실행 환경|지원|호환',
  'unterstütz\\p{L}*|kompatib\\p{L}*|prise? en charge|compatibilit\\p{L}*|compatibilidad\\p{L}*|soporte|suporte|supporto|поддерж\\p{L}*|совместим\\p{L}*|підтримк\\p{L}*|obsług\\p{L}*|destek\\p{L}*|uyumlu\\p{L}*',
);

export const ABOUT_SUPPORT = anywhere(
  '支持|支援|兼容|相容|功能|特性|平台|浏览器|驱动|サポート|互換|機能|プラットフォーム|ブラウザ|ドライバ|지원|호환|기능|플랫폼|브라우저',
  'unterstütz\\p{L}*|kompatib\\p{L}*|funktion(?:en|sumfang)?|plattform(?:en)?|treiber|prise? en charge|fonctionnalités?|compatibilité|plateformes?|compatibilidad|soporte|funcionalidad(?:es)?|plataformas?|' +
    'compatibilidade|suporte|compatibilità|supporto|funzionalità|поддерж\\p{L}*|совместим\\p{L}*|функци[яи]|платформ[аы]|возможност[ьи]|підтримк\\p{L}*|destek\\p{L}*',
);

/** What any of these finds; one expression is compiled sooner than all. */
export const ANY = new RegExp(
  [
    STATUS,
    PROGRESS,
    ATTRIBUTE,
    FEATURE,
    TARGET,
    PARAMETER_COLUMN,
    PARAMETER_LABEL,
    WORK,
    CALLED_SUPPORT,
    ABOUT_SUPPORT,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);
