// The examples to pick; their texts are loaded when they are.

export interface Example {
  /** Its file. */
  readonly name: string;
  readonly title: string;
}

export const EXAMPLES: readonly Example[] = [
  { name: 'drivers.md', title: 'Drivers (Markdown)' },
  { name: 'nova.md', title: 'OpenStack Nova (Markdown)' },
  { name: 'sensors.rst', title: 'Sensors (reStructuredText)' },
  { name: 'cameras.adoc', title: 'Cameras (AsciiDoc)' },
  { name: 'printers.ini', title: 'Printers (INI)' },
  { name: 'players.csv', title: 'Players (CSV)' },
  { name: 'clients.yaml', title: 'Clients (YAML)' },
  { name: 'engines.json', title: 'Engines (JSON)' },
  { name: 'widgets.html', title: 'Widgets (HTML)' },
];
