import type { CommandName } from './request.ts';
import { RUN_HELP } from './run/help.ts';

/** What `--help` prints, about a command or all of them. */
export function helpText(about: CommandName | undefined): string {
  if (about === undefined) return OVERVIEW;
  return about === 'run' ? RUN_HELP : `${COMMAND_HELP[about]}\n${optionsFor(about)}`;
}

const OVERVIEW = `File Tracker: have these files changed since the last time it mattered?

Usage:
  file-tracker checkpoint [options] <pattern...>
  file-tracker changed    [options] [pattern...]     exit 0 changed, 1 same
  file-tracker same       [options] [pattern...]     exit 0 same, 1 changed
  file-tracker diff       [options] [pattern...]     lists what changed
  file-tracker run        [options] <pattern...> -- <command...>

  file-tracker list       [options]                  what is remembered
  file-tracker forget     [options] <name...>        drops it

  file-tracker <command> --help     more about a command
  file-tracker --version

Exit codes: 2 wrong usage, or something cannot be read or written;
3 not checkpointed.

  file-tracker same package-lock.json || npm ci      every error installs
  file-tracker run package-lock.json --generates node_modules -- npm ci
`;

const COMMAND_HELP: Readonly<Record<Exclude<CommandName, 'run'>, string>> = {
  checkpoint: `Usage: file-tracker checkpoint [options] <pattern...>

Remembers what the files are now, for changed, same and diff to compare with.
Without --name it is found by the same patterns, and, as the latest, without
any.
Exit 0 recorded, 2 not recorded.
`,
  changed: `Usage: file-tracker changed [options] [pattern...]

Have the files changed since the checkpoint? Without patterns: what the
checkpoint of that name tracked, or, without a name, the latest.
Exit 0 changed or in doubt (a damaged checkpoint), 1 same, 2 error,
3 not checkpointed.
`,
  same: `Usage: file-tracker same [options] [pattern...]

Are the files the same as at the checkpoint? Without patterns: what the
checkpoint of that name tracked, or, without a name, the latest.
Exit 0 same, 1 changed or in doubt (a damaged checkpoint), 2 error,
3 not checkpointed.
`,
  diff: `Usage: file-tracker diff [options] [pattern...]

Lists what changed since the checkpoint. Without patterns: what the
checkpoint of that name tracked, or, without a name, the latest.
Exit 0 listed, 2 error, 3 not checkpointed.
`,
  list: `Usage: file-tracker list [options]

Lists what is remembered here, or in the store that is named: the histories
of names and commands, with their last attempt and success (of a checkpoint,
when it was taken), size, and number.
`,
  forget: `Usage: file-tracker forget [options] <name or number...>

Forgets histories by their name, or by their number in the list: as if
nothing was ever done.
Exit 0 forgotten, 2 not (a run of it is under way).
`,
};

/** The commands that track something. */
const TRACKERS = ['checkpoint', 'changed', 'same', 'diff', 'run'] as const satisfies readonly CommandName[];

const OPTION_HELP: readonly (readonly [only: readonly CommandName[] | undefined, text: string])[] = [
  [TRACKERS, '--name NAME              tell trackers apart by a name'],
  [undefined, '--store DIR              remember there (also: FILE_TRACKER_STORE)'],
  [undefined, '--project NAME           what is remembered counts wherever it is'],
  [undefined, '--cwd DIR                the project: what patterns are relative to'],
  [TRACKERS, '--follow-symbolic-links  track what links lead to instead of the links'],
  [TRACKERS, '--group NAME=PATTERN     files with an answer of their own (repeatable)'],
  [TRACKERS, '--groups FILE            groups from a YAML file: name: pattern'],
  [TRACKERS, '--group-by PATTERN       each folder that matches is a group (repeatable)'],
  [
    ['changed', 'same', 'diff'],
    '--group-needs NEEDS      which groups need which: auto, a mapping, or a file',
  ],
  [TRACKERS, '--field FILE=A,B         track only these parts of a file (repeatable)'],
  [TRACKERS, '--value NAME=VALUE       track a value, such as a version (repeatable)'],
  [TRACKERS, '--generates PATTERN      changed unless this exists (repeatable)'],
  [['changed', 'same', 'diff'], '--if-no-checkpoint WHAT  changed, unchanged or error (default)'],
  [['forget'], '--older-than AGE         not written to for so long: 12h, 30d, 8w'],
  [['checkpoint', 'changed', 'same', 'diff', 'list'], '--json                   print a report for programs'],
  [['diff'], '--null                   print the changed paths alone, each ended by NUL'],
  [[...TRACKERS, 'forget'], '--quiet                  print errors and nothing else'],
  [undefined, '--help, -h               print this'],
];

const PATTERN_HELP = `
Patterns: *, ?, [...], **, {a,b}; !pattern excludes, and the last match wins;
a folder means all below it. For a name that begins with "!" or "-" write ./
before it.
`;

function optionsFor(about: CommandName): string {
  const tracks = TRACKERS.some((command) => command === about);
  const lines = OPTION_HELP.filter(([only]) => only === undefined || only.includes(about));
  return `Options:\n${lines.map(([, text]) => `  ${text}\n`).join('')}${tracks ? PATTERN_HELP : ''}`;
}
