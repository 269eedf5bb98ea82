// What the words of a column header, or of a heading, say in other languages than English. Lists, not expressions: V8
// takes longer to compile so many alternatives than to read a small document.
import { memoize } from '../text/memoize.ts';

/** Answers for a name as foldName has it. */
type Test = (name: string) => boolean;

const listed = (words: string): readonly string[] => words.split('|');

/** The words of a name in scripts that set blanks between them. */
const wordsOf = memoize((name) => name.split(/[^\p{L}]+/u));

/** English, nearly always: no letter of a script that sets no blanks. */
const ASCII = /^[ -~]*$/u;

/** The name is one of the words. */
function whole(words: string): Test {
  const known = new Set(listed(words));
  return (name) => known.has(name);
}

/**
 * The name has one of the words. Those of scripts that set no blanks between them stand anywhere; those of the others
 * stand by themselves, and one that ends in `*` begins a word.
 */
function anywhere(east: string, others: string): Test {
  const parts = listed(east);
  const words = listed(others);
  const single = new Set(words);
  const phrases = words
    .filter((word) => /[ *]/u.test(word))
    .map((word) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `));
  return (name) => {
    const own = wordsOf(name);
    if (own.some((word) => single.has(word))) return true;
    if (!ASCII.test(name) && parts.some((part) => name.includes(part))) return true;
    const text = phrases.length === 0 ? '' : ` ${own.join(' ')} `;
    return phrases.some((phrase) => text.includes(phrase));
  };
}

export const STATUS: Test = whole(
  '状态|狀態|状況|ステータス|상태|statut|état|estado|stato|статус|стан|состояние|必填|必须|必需|必須|필수|erforderlich|' +
    'obligatoire|obligatorio|requerido|obrigatório|обязательно|обязательный',
);

/** Titles that ask how far something has come, as "Status" does. */
export const PROGRESS: Test = whole(
  '状态|狀態|状況|ステータス|상태|statut|état|estado|stato|статус|стан|состояние',
);

export const ATTRIBUTE: Test = whole(
  '说明|說明|描述|备注|備註|注释|註解|注意|限制|示例|例子|文档|链接|参考|版本|版本号|最低版本|版本要求|类型|類型|分类|默认|默认值|优先级|推荐|説明|備考|注記|メモ|詳細|例|リンク|' +
    '参照|バージョン|種類|種別|分類|デフォルト|優先度|重要度|推奨|担当|担当者|설명|비고|참고|예시|버전|유형|분류|기본값|우선순위|beschreibung|bemerkung|' +
    'bemerkungen|hinweis|hinweise|anmerkung|anmerkungen|kommentar|kommentare|beispiel|beispiele|typ|' +
    'priorität|kategorie|remarque|remarques|commentaire|commentaires|détail|détails|exemple|exemples|' +
    'catégorie|priorité|défaut|nota|notas|observaciones|comentario|comentarios|descripción|detalle|' +
    'detalles|ejemplo|ejemplos|tipo|versión|categoría|prioridad|observações|comentário|comentários|' +
    'descrição|detalhes|exemplo|exemplos|versão|categoria|prioridade|descrizione|commenti|osservazioni|' +
    'dettagli|esempi|versione|priorità|описание|примечание|примечания|комментарий|комментарии|пример|' +
    'примеры|версия|тип|категория|приоритет|опис|примітка|примітки|opis|uwagi|açıklama|notlar',
);

export const FEATURE: Test = anywhere(
  '功能|特性|能力|接口|指令|命令|語法|语法|协议|協議|格式|操作|数据类型|機能|メソッド|コマンド|プロトコル|フォーマット|기능|프로토콜|형식|명령',
  'funktion|funktionen|funktionalität|funktionalitäten|merkmal|merkmale|eigenschaft|eigenschaften|' +
    'befehl|befehle|format|formate|fonction|fonctions|fonctionnalité|fonctionnalités|caractéristique|' +
    'caractéristiques|commande|commandes|opération|opérations|función|funciones|funcionalidad|' +
    'funcionalidades|característica|características|comando|comandos|operación|operaciones|formato|' +
    'formatos|protocolo|protocolos|recurso|recursos|funcionalidade|função|funções|operação|funzionalità|' +
    'funzione|funzioni|caratteristica|caratteristiche|функция|функции|функционал|возможность|возможности|' +
    'команда|команды|операция|операции|формат|форматы|протокол|протоколы|функція|функції|можливость|' +
    'можливості|funkcja|funkcje|funkce|özellik|özellikler',
);

export const TARGET: Test = anywhere(
  '平台|浏览器|瀏覽器|操作系统|作業系統|系统|系統|设备|設備|语言|驱动|数据库|客户端|服务端|引擎|后端|厂商|型号|芯片|硬件|模型|框架|环境|プラットフォーム|ブラウザ|デバイス|端末|' +
    '言語|ドライバ|データベース|クライアント|サーバ|エンジン|機種|環境|アプリ|ツール|플랫폼|브라우저|운영체제|기기|언어|드라이버|데이터베이스|클라이언트',
  'plattform|plattformen|betriebssystem*|gerät*|treiber|sprache|sprachen|datenbank|datenbanken|' +
    'anbieter|plateforme|plateformes|navigateur|navigateurs|système|systèmes|appareil|appareils|langage|' +
    'langages|pilote|pilotes|fournisseur|fournisseurs|plataforma|plataformas|navegador|navegadores|' +
    'sistema|sistemas|dispositivo|dispositivos|lenguaje|lenguajes|linguagem|linguagens|controlador|' +
    'controladores|proveedor|proveedores|piattaforma|piattaforme|dispositivi|linguaggi|linguaggo|' +
    'платформа|платформы|браузер|браузеры|устройство|устройства|язык|языки|драйвер|драйверы|система|' +
    'системы|провайдер|провайдеры|клиент|клиенты|сервер|серверы|модель|модели|мова|пристрій|platforma|' +
    'platformy|przeglądarka|przeglądarki|prohlížeč|tarayıcı|cihaz',
);

export const PARAMETER_COLUMN: Test = whole(
  '必填|必须|必需|是否必填|是否必须|可选|可空|默认|只读|必須|任意|読み取り専用|필수|선택|erforderlich|pflicht|optional|obligatoire|requis|' +
    'optionnel|facultatif|obbligatorio|richiesto|opzionale|requerido|obligatorio|opcional|obrigatório|обязательный|обязательно|' +
    'необязательный|по умолчанию',
);

export const PARAMETER_LABEL: Test = whole(
  '参数|參數|参数名|参数名称|字段|字段名|字段名称|配置|配置项|选项|变量|属性|パラメータ|パラメーター|フィールド|引数|設定|設定項目|オプション|項目名|変数|属性名|매개변수|필드|' +
    '옵션|설정|속성|feld|einstellung|eigenschaft|paramètre|champ|parámetro|campo|parâmetro|parametro|параметр|' +
    'поле|свойство|атрибут|опция|настройка',
);

export const WORK: Test = whole(
  '任务|任務|阶段|階段|步骤|里程碑|日期|时间|タスク|フェーズ|ステップ|日付|マイルストーン|작업|단계|일정|aufgabe|aufgaben|phase|phasen|schritt|' +
    'schritte|tâche|tâches|étape|étapes|tarea|tareas|etapa|etapas|fase|fases|tarefa|tarefas|attività|' +
    'задача|задачи|этап|этапы|шаг|шаги',
);

/** In Japanese the word for support means dealing with things as well: it counts where the rows are features or targets. */
export const CALLED_SUPPORT: Test = anywhere(
  '支持|支援|兼容|相容|対応|サポート|互換|실행 환경|지원|호환',
  'unterstütz*|kompatib*|pris en charge|prise en charge|compatibilit*|compatibilidad*|soporte|suporte|' +
    'supporto|поддерж*|совместим*|підтримк*|obsług*|destek*|uyumlu*',
);

export const ABOUT_SUPPORT: Test = anywhere(
  '支持|支援|兼容|相容|功能|特性|平台|浏览器|驱动|サポート|互換|機能|プラットフォーム|ブラウザ|ドライバ|지원|호환|기능|플랫폼|브라우저',
  'unterstütz*|kompatib*|funktion|funktionen|funktionsumfang|plattform|plattformen|treiber|' +
    'pris en charge|prise en charge|fonctionnalité|fonctionnalités|compatibilité|plateforme|plateformes|' +
    'compatibilidad|soporte|funcionalidad|funcionalidades|plataforma|plataformas|compatibilidade|suporte|' +
    'compatibilità|supporto|funzionalità|поддерж*|совместим*|функция|функции|платформа|платформы|' +
    'возможность|возможности|підтримк*|destek*',
);
