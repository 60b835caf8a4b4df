import { printable } from '../../printable.ts';
import { isRecord } from '../../unknown.ts';

/** The manifests that say what a package needs, by the names that their tools give them. */
export const MANIFESTS = ['package.json', 'Cargo.toml', 'go.mod', 'pyproject.toml'] as const;

export type ManifestKind = (typeof MANIFESTS)[number];

/** A manifest as it was found. */
export interface Manifest {
  /** The stored path, with `/`. */
  readonly path: string;
  /** The content, or why there is none, as a clause such as `it is larger than 1 MiB`. */
  readonly content: { readonly text: string } | { readonly why: string };
}

/** What one manifest says. */
export interface Facts {
  readonly kind: ManifestKind;
  /** What others call the package, as its tool compares names; `undefined` where it has none. */
  readonly name: string | undefined;
  readonly needs: readonly Need[];
}

/** A package that is needed: by its name, or by its folder (a stored path, without `/` at its end). */
export type Need =
  | { readonly by: 'folder'; readonly folder: string }
  | {
      readonly by: 'name';
      readonly name: string;
      /** Whether the manifest says that it lies in this workspace; otherwise it may come from a registry. */
      readonly local: boolean;
    };

/** The parsed manifest at a path, where there is one. */
export type DocumentAt = (path: string) => unknown;

/** Thrown for a manifest that is no valid document. The message is a clause, without content of the file. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** The kind of manifest that a path leads to, by its last name. */
export function manifestKind(path: string): ManifestKind | undefined {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return MANIFESTS.find((kind) => kind === last);
}

/** The folder that a stored path lies in; `''` is the working directory. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path of a name in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path is a folder or lies below it; everything lies below `''`. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The folder and those above it up to the working directory, nearest first. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

/**
 * Where a relative path in a manifest leads from the manifest's folder, by its names alone. An absolute path, or one
 * that begins with `~`, stays as it is.
 */
export function resolveFrom(folder: string, relative: string): string {
  const text = relative.replaceAll('\\', '/');
  if (/^(\/|~|[A-Za-z]:)/.test(text)) return text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text;
  const names = folder === '' ? [] : folder.split('/');
  for (const name of text.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}

/** A part of a document that should be a table; what is none is an empty one. */
export function table(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** A part of a document that should be a list of texts; what is none is left out. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A path or name in a message: in quotes, on one line, and not longer than anybody reads. */
export function quoted(text: string): string {
  return printable(JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text));
}

const MAX_QUOTED = 200;
