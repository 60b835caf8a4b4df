/** Where this is `processes`, each stage and each call of the command line is a process of its own, as for users. */
const { FILE_TRACKER_TEST_STAGES: WAY } = process.env;

/** Whether nothing may run in a process that has run others. */
export function ownProcesses(): boolean {
  return WAY === 'processes' || process.platform === 'win32';
}
