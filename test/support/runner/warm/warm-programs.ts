import childProcess, { type SpawnOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Of tar: headers and contents fill blocks. */
const BLOCK = 512;

/**
 * Does here what the cache client starts programs for, where that is what it always is: to ask for zstd, which says
 * nothing; to pack one file, or to unpack an archive that was packed so. A save then starts none of four processes.
 * For all else, and for every archive that is odd in any way, the programs are started.
 */
export function replacePrograms(): void {
  const { spawn } = childProcess;
  const replaced = (file: string, args: readonly string[] = [], options: SpawnOptions = {}) =>
    isDone(file, args, String(options.cwd)) ? endedProcess() : spawn(file, [...args], options);
  childProcess.spawn = replaced as typeof spawn;
  syncBuiltinESMExports();
}

/** Does what a program would, and says so; `false`: nothing was done. */
export function isDone(file: string, args: readonly string[], cwd: string): boolean {
  try {
    if (path.basename(file) === 'zstd') return readFileSync(file, 'latin1') === '#!/bin/sh\n';
    if (path.basename(file) !== 'tar') return false;
    const [archive, folder] = [args[args.indexOf('-P') - 1], args[args.indexOf('-C') + 1]];
    if (archive === undefined || folder === undefined) return false;
    const line = args.join(' ');
    if (line === `--posix -cf ${archive} --exclude ${archive} -P -C ${folder} --files-from manifest.txt -z`)
      return pack(path.join(cwd, archive), folder, readFileSync(path.join(cwd, 'manifest.txt'), 'utf8'));
    return line === `-xf ${archive} -P -C ${folder} -z` && unpack(archive, folder);
  } catch {
    // Whatever it is, the program says it.
    return false;
  }
}

function pack(archive: string, folder: string, manifest: string): boolean {
  const [name = '', ...others] = manifest.split('\n');
  const file = path.join(folder, name);
  if (others.length > 0 || !/^[\w.-]{1,99}$/.test(name) || !lstatSync(file).isFile()) return false;
  const content = readFileSync(file);
  const { mode, mtimeMs } = statSync(file);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, digits: number) =>
    header.write(Math.floor(value).toString(8).padStart(digits, '0'), at, 'latin1');
  header.write(name, 0);
  octal(mode & 0o777, 100, 7);
  for (const id of [108, 116]) octal(0, id, 7);
  octal(content.length, 124, 11);
  octal(mtimeMs / 1000, 136, 11);
  header.write('        0', 148);
  header.write('ustar\x0000', 257, 'latin1');
  octal(sum(header), 148, 6);
  header[154] = 0;
  const padding = Buffer.alloc(BLOCK - (content.length % BLOCK || BLOCK));
  writeFileSync(archive, gzipSync(Buffer.concat([header, content, padding, Buffer.alloc(2 * BLOCK)])));
  return true;
}

/** Only what {@link pack} has packed. */
function unpack(archive: string, folder: string): boolean {
  const bytes = gunzipSync(readFileSync(archive));
  const header = bytes.subarray(0, BLOCK);
  const [name = ''] = header.toString('latin1', 0, 100).split('\0');
  const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
  const end = BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  const isOurs =
    /^[\w.-]+$/.test(name) &&
    header.toString('latin1', 148, 157) === `${sum(header).toString(8).padStart(6, '0')}\0 0` &&
    header.toString('latin1', 257, 265) === 'ustar\x0000' &&
    bytes.length === end + 2 * BLOCK &&
    bytes.subarray(end).every((byte) => byte === 0);
  if (!isOurs) return false;
  const mode = Number.parseInt(header.toString('latin1', 100, 107), 8);
  writeFileSync(path.join(folder, name), bytes.subarray(BLOCK, BLOCK + size), { mode, flag: 'wx' });
  return true;
}

/** The sum of a header, in which its own place counts as spaces. */
function sum(header: Buffer): number {
  return header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
}

/** What has printed nothing and succeeded. */
function endedProcess(): EventEmitter {
  const ended = new EventEmitter();
  setImmediate(() => {
    ended.emit('exit', 0, null);
    ended.emit('close', 0, null);
  });
  return ended;
}
