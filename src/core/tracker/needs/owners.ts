import type { Documents } from './documents.ts';
import { folderOf, foldersUp, inFolder, isWithin, type ManifestKind, type Need } from './manifest.ts';
import type { ManifestSources } from './manifest-needs.ts';

/** Whom a need leads to. */
export interface Owning {
  readonly groups: readonly string[];
  /** What is needed though nothing tracks it: a folder, or a name where the folder is not known. */
  readonly untracked: string | undefined;
  /** The manifest of a package that is in no group: what that one needs is needed as well. */
  readonly through: string | undefined;
}

/** Knows which groups a package belongs to, by its folder and by its name. */
export class Owners {
  readonly #byManifest = new Map<string, Set<string>>();
  readonly #byFolder = new Map<string, Set<string>>();
  /** Of the folders of groups, in characters. To look for longer ones, and for all above them, would take long. */
  #longest = 0;
  readonly #byName = new Map<string, Set<string>>();
  /** Folders of packages that are in no group, by the package's name. */
  readonly #elsewhere = new Map<string, string>();
  /** The shared files and all folders that they lie in. */
  readonly #shared = new Set<string>();
  readonly #documents: Documents;
  readonly #known = new Map<string, Owning>();

  constructor({ groups, others, shared }: ManifestSources, documents: Documents) {
    this.#documents = documents;
    for (const path of shared) for (const at of foldersUp(path)) this.#shared.add(at);
    for (const { name, folders, manifests } of groups) {
      for (const folder of folders) {
        add(this.#byFolder, folder, name);
        this.#longest = Math.max(this.#longest, folder.length);
      }
      for (const { path } of manifests) add(this.#byManifest, path, name);
    }
    const whole = new Set(this.#byManifest.keys());
    for (const { name, above } of groups) {
      // Part of a package stands for the package where no group has all of it.
      for (const { path } of above) if (!whole.has(path)) add(this.#byManifest, path, name);
    }
    for (const [path, names] of this.#byManifest) {
      const facts = documents.factsAt(path);
      if (facts?.name === undefined) continue;
      for (const name of names) add(this.#byName, nameKey(facts.kind, facts.name), name);
    }
    for (const { path } of others) {
      const facts = this.#byManifest.has(path) ? undefined : documents.factsAt(path);
      if (facts?.name !== undefined) this.#elsewhere.set(nameKey(facts.kind, facts.name), folderOf(path));
    }
  }

  /** @param kind of the manifest that has the need */
  of(kind: ManifestKind, need: Need): Owning {
    const key =
      need.by === 'folder' ? `${kind}\n${need.folder}` : `${nameKey(kind, need.name)}\n${need.local}`;
    const known =
      this.#known.get(key) ?? (need.by === 'folder' ? this.#at(kind, need.folder) : this.#named(kind, need));
    this.#known.set(key, known);
    return known;
  }

  #named(kind: ManifestKind, { name, local }: Need & { by: 'name' }): Owning {
    const key = nameKey(kind, name);
    const groups = [...(this.#byName.get(key) ?? [])];
    const folder = this.#elsewhere.get(key);
    if (groups.length > 0) return { groups, untracked: undefined, through: undefined };
    if (folder !== undefined) return this.#at(kind, folder);
    return { groups, untracked: local ? name : undefined, through: undefined };
  }

  /** The groups that have the folder's manifest, else the innermost folder around it, else those that lie in it. */
  #at(kind: ManifestKind, folder: string): Owning {
    const folders = foldersUp(folder).filter((at) => at.length <= this.#longest);
    const around =
      this.#byManifest.get(inFolder(folder, kind)) ??
      folders.map((at) => this.#byFolder.get(at)).find((groups) => groups !== undefined);
    if (around !== undefined) return { groups: [...around], untracked: undefined, through: undefined };
    const inside = [...this.#byFolder].filter(([other]) => folder !== '' && isWithin(other, folder));
    const manifest = inFolder(folder, kind);
    return {
      groups: inside.flatMap(([, groups]) => [...groups]),
      // Unless the path, or something below it, belongs to every group.
      untracked: this.#shared.has(folder === '' ? kind : folder) ? undefined : folder === '' ? '.' : folder,
      through: this.#documents.factsAt(manifest) === undefined ? undefined : manifest,
    };
  }
}

function nameKey(kind: ManifestKind, name: string): string {
  return `${kind}\n${name}`;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set<string>()).add(value));
}
