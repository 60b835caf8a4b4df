import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { licencesOf } from './licences.ts';
import { UNUSED } from './unused.ts';

/** What the toolkit imports at its start and seldom needs, and what it takes of it: bundled apart, loaded on use. */
const LAZY = [
  { module: '@azure/storage-blob', folder: 'azure-blob', exports: ['BlobClient', 'BlockBlobClient'] },
  { module: '@actions/glob', folder: 'glob', exports: ['create'] },
  { module: 'undici', folder: 'undici', exports: ['ProxyAgent'] },
] as const;
/** What packages import of themselves and the client never needs; of Azure's, checksums for transfers that ask for them. */
const UNUSED_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['@actions/core', UNUSED],
  ['@azure/storage-common', ['./crc64.js']],
]);

/**
 * Bundles the cache client for the thread that it has to itself, where loading it is on the way to the first answer:
 * only what is reached, as CommonJS, which is the quickest to start.
 *
 * @param entry the module that the thread starts with; in its stead comes a file of its name beside the folder
 */
export async function bundleClient(entry: string, folder: string, root: string): Promise<void> {
  await bundle({ entryPoints: [entry], plugins: [unused, lazy] }, folder, root);
  for (const { module, folder: name, exports } of LAZY) {
    const contents = `export { ${exports.join(', ')} } from '${module}';`;
    // What the client itself depends on is found from there.
    const resolveDir = join(root, 'node_modules/@actions/cache');
    await bundle({ stdin: { contents, resolveDir }, plugins: [unused] }, join(folder, name), root);
  }
  const load = `import { createRequire } from 'node:module';\n\ncreateRequire(import.meta.url)('./client/index.js');\n`;
  writeFileSync(join(folder, '../client-worker-entry.js'), load);
}

async function bundle(input: BuildOptions, folder: string, root: string): Promise<void> {
  const { metafile } = await build({
    ...input,
    outfile: join(folder, 'index.js'),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    // The client tells its errors apart by the names of their classes, the blob client its policies.
    keepNames: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    // Before a request, the blob client asks whether its body is one, which loads an HTTP client of Node's.
    define: { FormData: 'undefined' },
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(metafile, root));
}

/** Puts an empty module in place of each of {@link UNUSED_OF}. */
const unused: Plugin = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path, importer }) => {
      const [, name = ''] = /.*[\\/]node_modules[\\/](@[^\\/]+[\\/][^\\/]+)/.exec(importer) ?? [];
      const isUnused = UNUSED_OF.get(name.replace('\\', '/'))?.includes(path) === true;
      return isUnused ? { path, namespace: 'unused' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Puts what loads a module on use in place of each of {@link LAZY}. */
const lazy: Plugin = {
  name: 'lazy',
  setup({ onResolve, onLoad }) {
    for (const { module } of LAZY)
      onResolve({ filter: new RegExp(`^${module}$`) }, () => ({ path: module, namespace: 'lazy' }));
    onResolve({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => {
      const { folder, exports } = LAZY.find(({ module }) => module === path) as (typeof LAZY)[number];
      const standIns = exports.map(
        (name) => `export function ${name}(...args) {
          const real = require('./${folder}/index.js').${name};
          return new.target === undefined ? real(...args) : new real(...args);
        }`,
      );
      return { contents: standIns.join('\n') };
    });
  },
};
