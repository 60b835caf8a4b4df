/** What `run --help` prints: what most people need, on one screen of 24 lines. docs/command-line.md has all of it. */
export const RUN_HELP = `Usage: file-tracker run [options] <pattern...> -- <command...>

Runs the command only if the files changed since it last succeeded here. What
failed or was killed runs again. Exit: the command's; 0 not needed, 2 error.

  --name NAME          a history by name; without one, each command has its own
  --generates PATTERN  run while nothing matches this, such as node_modules
  --value NAME=VALUE   track a value as well, such as the version of a tool
  --field FILE=A,B     track only these parts of a JSON, YAML or TOML file
  --group-by PATTERN   each folder is a group: "-- make -C {group}" runs once
                       for each that changed (also --group, --groups)
  --group-needs auto   what a group needs first, from package.json, go.mod, ...
  --jobs N             that many groups at a time
  --force              run whatever is there
  --dry-run            say what would run, and why: exit 0 nothing, 1 something
  --mark-done          record that all is as it should be, and run nothing
  --report FILE        write what changed as JSON
  --quiet              print errors alone

Patterns: *, ?, [...], **, {a,b}; !pattern excludes; a folder is all below it.
The command finds what changed in the file FILE_TRACKER_CHANGED_FILES names.
Also --cwd, --store, --project and more: docs/command-line.md
`;
