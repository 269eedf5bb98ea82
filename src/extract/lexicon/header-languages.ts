// What the words of a column header, or of a heading, say in other languages than English.
import { type HeaderKind, isBeyondLatin } from './beyond-latin.ts';
import { anywhere, type Test, whole } from './word-lists.ts';

/** A letter that no language of Latin letters has. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/** Words in Latin letters, and those in other scripts, which are looked for where such a letter stands. */
const both =
  (kind: HeaderKind, latin: Test): Test =>
  (name) =>
    latin(name) || (OTHER_SCRIPT.test(name) && isBeyondLatin(kind, name));

export const STATUS: Test = both(
  'STATUS',
  whole('statut|état|estado|stato|erforderlich|obligatoire|obligatorio|requerido|obrigatório'),
);

/** Titles that ask how far something has come, as "Status" does. */
export const PROGRESS: Test = both('PROGRESS', whole('statut|état|estado|stato'));

export const ATTRIBUTE: Test = both(
  'ATTRIBUTE',
  whole(
    'beschreibung|bemerkung|bemerkungen|hinweis|hinweise|anmerkung|anmerkungen|kommentar|kommentare|beispiel|' +
      'beispiele|typ|priorität|kategorie|remarque|remarques|commentaire|commentaires|détail|détails|exemple|' +
      'exemples|catégorie|priorité|défaut|nota|notas|observaciones|comentario|comentarios|descripción|detalle|' +
      'detalles|ejemplo|ejemplos|tipo|versión|categoría|prioridad|observações|comentário|comentários|descrição|' +
      'detalhes|exemplo|exemplos|versão|categoria|prioridade|descrizione|commenti|osservazioni|dettagli|esempi|' +
      'versione|priorità|opis|uwagi|açıklama|notlar',
  ),
);

export const FEATURE: Test = both(
  'FEATURE',
  anywhere(
    'funktion|funktionen|funktionalität|funktionalitäten|merkmal|merkmale|eigenschaft|eigenschaften|befehl|' +
      'befehle|format|formate|fonction|fonctions|fonctionnalité|fonctionnalités|caractéristique|' +
      'caractéristiques|commande|commandes|opération|opérations|función|funciones|funcionalidad|' +
      'funcionalidades|característica|características|comando|comandos|operación|operaciones|formato|formatos|' +
      'protocolo|protocolos|recurso|recursos|funcionalidade|função|funções|operação|funzionalità|funzione|' +
      'funzioni|caratteristica|caratteristiche|funkcja|funkcje|funkce|özellik|özellikler',
  ),
);

export const TARGET: Test = both(
  'TARGET',
  anywhere(
    'plattform|plattformen|betriebssystem*|gerät*|treiber|sprache|sprachen|datenbank|datenbanken|anbieter|' +
      'plateforme|plateformes|navigateur|navigateurs|système|systèmes|appareil|appareils|langage|langages|' +
      'pilote|pilotes|fournisseur|fournisseurs|plataforma|plataformas|navegador|navegadores|sistema|sistemas|' +
      'dispositivo|dispositivos|lenguaje|lenguajes|linguagem|linguagens|controlador|controladores|proveedor|' +
      'proveedores|piattaforma|piattaforme|dispositivi|linguaggi|linguaggo|platforma|platformy|przeglądarka|' +
      'przeglądarki|prohlížeč|tarayıcı|cihaz',
  ),
);

export const PARAMETER_COLUMN: Test = both(
  'PARAMETER_COLUMN',
  whole(
    'erforderlich|pflicht|optional|obligatoire|requis|optionnel|facultatif|obbligatorio|richiesto|opzionale|' +
      'requerido|obligatorio|opcional|obrigatório',
  ),
);

export const PARAMETER_LABEL: Test = both(
  'PARAMETER_LABEL',
  whole('feld|einstellung|eigenschaft|paramètre|champ|parámetro|campo|parâmetro|parametro'),
);

export const WORK: Test = both(
  'WORK',
  whole(
    'aufgabe|aufgaben|phase|phasen|schritt|schritte|tâche|tâches|étape|étapes|tarea|tareas|etapa|etapas|fase|' +
      'fases|tarefa|tarefas|attività',
  ),
);

export const CALLED_SUPPORT: Test = both(
  'CALLED_SUPPORT',
  anywhere(
    'unterstütz*|kompatib*|pris en charge|prise en charge|compatibilit*|compatibilidad*|soporte|suporte|' +
      'supporto|obsług*|destek*|uyumlu*',
  ),
);

export const ABOUT_SUPPORT: Test = both(
  'ABOUT_SUPPORT',
  anywhere(
    'unterstütz*|kompatib*|funktion|funktionen|funktionsumfang|plattform|plattformen|treiber|pris en charge|' +
      'prise en charge|fonctionnalité|fonctionnalités|compatibilité|plateforme|plateformes|compatibilidad|' +
      'soporte|funcionalidad|funcionalidades|plataforma|plataformas|compatibilidade|suporte|compatibilità|' +
      'supporto|funzionalità|destek*',
  ),
);
