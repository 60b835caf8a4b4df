import { cargoTomlFacts } from './cargo-toml.ts';
import { type GoFile, goModFacts, isGoFolder, parseGoFile } from './go-mod.ts';
import {
  type Facts,
  folderOf,
  foldersUp,
  inFolder,
  Malformed,
  type Manifest,
  manifestKind,
  quoted,
  resolveFrom,
} from './manifest.ts';
import { packageJsonFacts, parsePackageJson } from './package-json.ts';
import { pyprojectFacts } from './pyproject.ts';
import { parseTomlManifest } from './toml-document.ts';

/** The manifests, parsed. One that does not parse is warned about, and says nothing. */
export class Documents {
  /** Sentences for the user. */
  readonly warnings: string[] = [];
  /** Of JSON and TOML. */
  readonly #documents = new Map<string, unknown>();
  /** Of Go. */
  readonly #goFiles = new Map<string, GoFile>();
  readonly #facts = new Map<string, Facts | undefined>();

  constructor(manifests: Iterable<Manifest>) {
    const seen = new Set<string>();
    for (const manifest of manifests) {
      if (seen.has(manifest.path)) continue;
      seen.add(manifest.path);
      try {
        this.#parse(manifest);
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
        this.warnings.push(
          `group-needs: What ${quoted(manifest.path)} needs is not known: ${error.message}. Correct it, or write what the group needs in group-needs.`,
        );
      }
    }
  }

  /** What the manifest at a path says. */
  factsAt(path: string): Facts | undefined {
    if (!this.#facts.has(path)) this.#facts.set(path, this.#read(path));
    return this.#facts.get(path);
  }

  #parse({ path, content }: Manifest): void {
    if ('why' in content) throw new Malformed(content.why);
    if (/(^|\/)go\.(mod|work)$/.test(path)) this.#goFiles.set(path, parseGoFile(content.text));
    else if (path.endsWith('.json')) this.#documents.set(path, parsePackageJson(content.text));
    else this.#documents.set(path, parseTomlManifest(content.text));
  }

  #read(path: string): Facts | undefined {
    const goFile = this.#goFiles.get(path);
    if (goFile !== undefined) return goModFacts(goFile, folderOf(path), this.#replacedByWork(folderOf(path)));
    if (!this.#documents.has(path)) return undefined;
    const document = this.#documents.get(path);
    const documentAt = (other: string) => this.#documents.get(other);
    switch (manifestKind(path)) {
      case 'package.json':
        return packageJsonFacts(document, path, documentAt);
      case 'Cargo.toml':
        return cargoTomlFacts(document, path, documentAt);
      case 'pyproject.toml':
        return pyprojectFacts(document, path, documentAt);
      default:
        return undefined;
    }
  }

  /** The folders that the nearest `go.work` puts in place of modules. */
  #replacedByWork(folder: string): Map<string, string> {
    for (const at of foldersUp(folder)) {
      const work = this.#goFiles.get(inFolder(at, 'go.work'));
      if (work === undefined) continue;
      const local = [...work.replace].filter(([, target]) => isGoFolder(target));
      return new Map(local.map(([name, target]) => [name, resolveFrom(at, target)]));
    }
    return new Map();
  }
}
