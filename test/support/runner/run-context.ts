import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeFiles } from '../folders.ts';
import type { Value, ValueObject } from './expression/value.ts';
import type { Files } from './job-spec.ts';
import { emptyFolder, type RunnerPaths } from './paths.ts';

/** What a function step can do: look around, change the workspace, print, set outputs and variables. */
export class RunContext {
  readonly paths: RunnerPaths;
  /** The environment of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** The evaluated `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly matrix: ValueObject | null;
  /** Evaluates text with `${{ }}` in it, as in the `run:` of a workflow. */
  readonly evaluate: (template: string) => Value;
  /** Prints one line, which is searched for workflow commands as all output is. */
  readonly print: (line: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Sets a variable for later steps, as GITHUB_ENV does. */
  readonly exportVariable: (name: string, value: string) => void;
  readonly #repositoryFiles: () => Files;

  constructor(init: Omit<RunContext, Methods> & { repositoryFiles: () => Files }) {
    this.paths = init.paths;
    this.env = init.env;
    this.inputs = init.inputs;
    this.matrix = init.matrix;
    this.evaluate = init.evaluate;
    this.print = init.print;
    this.setOutput = init.setOutput;
    this.exportVariable = init.exportVariable;
    this.#repositoryFiles = init.repositoryFiles;
  }

  get workspace(): string {
    return this.paths.workspace;
  }

  get temp(): string {
    return this.paths.temp;
  }

  /** Writes files into the workspace. */
  async write(files: Files): Promise<void> {
    writeFiles(this.paths.workspace, files);
  }

  /** Reads a file of the workspace, or one with an absolute path. */
  read(file: string): Promise<string> {
    return readFile(path.resolve(this.paths.workspace, file), 'utf8');
  }

  /** Removes a file or folder of the workspace. */
  remove(file: string): Promise<void> {
    return rm(path.resolve(this.paths.workspace, file), { recursive: true, force: true });
  }

  /** Makes the workspace hold these files, and with `clean` nothing else. */
  async checkout(files: Files = this.#repositoryFiles(), clean = true): Promise<void> {
    if (clean) emptyFolder(this.paths.workspace);
    writeFiles(this.paths.workspace, files);
  }

  /** Runs a program in the workspace with the environment of the step; returns its standard output. */
  async exec(command: string, ...args: string[]): Promise<string> {
    const options = { cwd: this.paths.workspace, env: { ...this.env }, maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)(command, args, options)).stdout;
  }

  /** Fails the step. */
  fail(message = 'The step was told to fail.'): never {
    throw new Error(message);
  }
}

type Methods = 'workspace' | 'temp' | 'write' | 'read' | 'remove' | 'checkout' | 'exec' | 'fail';
