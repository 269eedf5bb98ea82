// Loads a module of the user's. In dist/ this file is another: there, `import` is `require`, which takes no module.
import { pathToFileURL } from 'node:url';

export const loadModule = (path: string): Promise<object> => import(pathToFileURL(path).href);
