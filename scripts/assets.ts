// Writes src/emit/html/assets.ts from the page's style and script; `--check` only compares.
import { generate } from './generated.ts';
import { pageAssets } from './page-assets.ts';

generate('src/emit/html/assets.ts', await pageAssets());
