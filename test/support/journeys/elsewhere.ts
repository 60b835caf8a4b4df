import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { blockBelow, Machine } from './machine.ts';
import { commands, isFailing, type Journey, SCENES, type Scene, type Seen } from './scenes.ts';

/** A script of docs/elsewhere.md; `shown` is its heading. */
export interface ElsewhereJourney extends Journey {
  /** Where it runs: in a folder that stays, or in a new one for each run, to which a cache brings some folders. */
  readonly where: 'server' | 'GitLab';
}

/** Runs a script that docs/elsewhere.md shows, scene by scene. */
export function seenElsewhere(journey: ElsewhereJourney): Record<Scene, Seen> {
  using machine = new Machine();
  const run = (journey.where === 'server' ? onServer : onGitLab)(machine, blockBelow(journey.shown));
  const seen = SCENES.map((scene): [Scene, Seen] => {
    const { scripts, bin } = commands(journey, scene);
    machine.installs(bin);
    const at = `runs/${journey.where === 'server' ? 'all' : scene}`;
    machine.writes(at, { ...journey.files(isFailing(scene) ? '2' : '1', scene), ...scripts });
    const { code, done, reasons } = run(at);
    return [scene, { done, reasons, green: code === 0 }];
  });
  return Object.fromEntries(seen) as Record<Scene, Seen>;
}

type Runs = (at: string) => ReturnType<Machine['run']>;

/** `ssh host /srv/app/deploy.sh`: it is called from anywhere. */
const onServer =
  (machine: Machine, script: string): Runs =>
  (at) => {
    machine.writes(at, { 'deploy.sh': script });
    return machine.run(`${at}/deploy.sh`, '.');
  };

/** A job with what the cache brings; it is saved when the job has succeeded. */
function onGitLab(machine: Machine, yaml: string): Runs {
  const { build } = parse(yaml) as { build: { cache: { paths: string[] }; script: string[] } };
  const copy = (from: string, to: string) => {
    for (const path of build.cache.paths.filter((each) => machine.has(join(from, each)))) {
      const place = join(machine.folder.path, to, path);
      rmSync(place, { recursive: true, force: true });
      cpSync(join(machine.folder.path, from, path), place, { recursive: true });
    }
  };
  return (at) => {
    copy('cache', at);
    const result = machine.run(['set -e', ...build.script].join('\n'), at, { CI_PROJECT_PATH: 'group/app' });
    if (result.code === 0) copy(at, 'cache');
    return result;
  };
}
