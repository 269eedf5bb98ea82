// Names that are one target by common usage, however differently they are spelt.

const ALIASES: readonly string[] = [
  'js|javascript|ecmascript',
  'ts|typescript',
  'py|python|cpython',
  'go|golang',
  'rb|ruby',
  'rs|rust',
  'kt|kotlin',
  'c++|cpp|cplusplus',
  'c#|csharp|c sharp',
  '.net|dotnet|dot net',
  'objective-c|objc|obj-c',
  'node|nodejs|node.js',
  'postgres|postgresql|pgsql',
  'mssql|sql server|ms sql server|microsoft sql server',
  'mongo|mongodb',
  'k8s|kubernetes',
  'osx|os x|macos|mac os|mac os x',
  'win|windows|ms windows|microsoft windows',
  'ie|internet explorer',
  'ff|firefox|mozilla firefox',
  'vscode|vs code|visual studio code',
  'aws|amazon web services',
  'gcp|google cloud|google cloud platform',
  'azure|microsoft azure',
  'x64|x86_64|x86-64|amd64',
  'arm64|aarch64',
  'ppc64le|ppc64el',
  'emc|dell|dell emc',
  'hp|hpe|hewlett packard enterprise',
  'vmware|vmware vcenter|vsphere|vmware vsphere',
];

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  ALIASES.flatMap((names, group) => names.split('|').map((name) => [name, group] as const)),
);

/** The thing that a name, folded to lower case, is known to be a name of. */
export function aliasGroup(name: string): number | undefined {
  return GROUP_OF.get(name);
}
