import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import type { Parsed } from './value.ts';
import { parseYaml } from './yaml.ts';

/** A kind of file that can be looked into. */
export interface Format {
  readonly name: 'json' | 'yaml' | 'toml';
  /** @throws Unreadable */
  readonly parse: (text: string) => Parsed;
}

const JSON_FORMAT: Format = { name: 'json', parse: (text) => parseJson(text, []) };
const YAML_FORMAT: Format = { name: 'yaml', parse: parseYaml };
const TOML_FORMAT: Format = { name: 'toml', parse: parseToml };
/** Of two conditions, or ranges of versions, that apply, the first one counts. */
const PACKAGE_FORMAT: Format = {
  name: 'json',
  parse: (text) => parseJson(text, ['exports', 'imports', 'typesVersions']),
};

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['json', JSON_FORMAT],
  ['jsonc', JSON_FORMAT],
  // As far as it is JSON with comments and trailing commas; anything else does not parse.
  ['json5', JSON_FORMAT],
  ['yaml', YAML_FORMAT],
  ['yml', YAML_FORMAT],
  ['toml', TOML_FORMAT],
]);

/** Well-known files of which the extension does not say all, or something else. */
const NAMES: ReadonlyMap<string, Format> = new Map([
  ['package.json', PACKAGE_FORMAT],
  ['cargo.lock', TOML_FORMAT],
  ['uv.lock', TOML_FORMAT],
  ['poetry.lock', TOML_FORMAT],
  ['pipfile', TOML_FORMAT],
  ['pipfile.lock', JSON_FORMAT],
  ['composer.lock', JSON_FORMAT],
]);

/** The format of a file by its name or its extension, in any case; `undefined` when it is none of these. */
export function formatOf(fileName: string): Format | undefined {
  const name = (/[^/\\]*$/.exec(fileName)?.[0] ?? '').toLowerCase();
  return NAMES.get(name) ?? FORMATS.get(/\.([^.]+)$/.exec(name)?.[1] ?? '');
}
