import { describe, expect, it } from 'vitest';
import { compileTracker, membersOf } from '../../src/core/tracker/compiled-tracker.ts';
import { parseGroupNeeds } from '../../src/core/tracker/needs/group-needs.ts';
import { createTracker } from '../../src/core/tracker/tracker.ts';
import { parseYaml } from '../../src/core/tracker/yaml-text.ts';
import { findNeeds } from '../../src/files/find-needs.ts';
import { temporaryFolder } from '../support/folders.ts';

const FILES = {
  'p/app/package.json': '{"dependencies": {"core": "1", "tool": "link:../../tool"}}',
  'p/core/package.json': '{"name": "core"}',
  'p/ui/a.ts': '',
};

async function needsOf(groupNeeds: string) {
  using folder = temporaryFolder(FILES);
  const site = { base: folder.path, home: folder.path, platform: process.platform };
  const compiled = compileTracker(createTracker([], { groupBy: ['p/*'] }), site);
  const paths = Object.keys(FILES);
  const asked = parseGroupNeeds(groupNeeds, (text) => parseYaml(text, 'group-needs'));
  const { needs, warnings } = await findNeeds(asked, compiled, membersOf(compiled, paths), paths);
  return { needs: [...needs], warnings: warnings.length };
}

describe('needs', () => {
  it('are what the manifests say, with what the user wrote', async () => {
    expect(await needsOf('auto')).toEqual({
      needs: [
        ['p/app', ['p/core']],
        ['p/core', []],
        ['p/ui', []],
      ],
      warnings: 1,
    });
    expect(await needsOf('{auto: true, p/app: [p/ui, p/core], p/core: p/app}')).toEqual({
      needs: [
        ['p/app', ['p/core', 'p/ui']],
        ['p/core', ['p/app']],
        ['p/ui', []],
      ],
      warnings: 1,
    });
  });

  it('are what the user wrote alone', async () => {
    expect(await needsOf('p/ui: p/app')).toEqual({
      needs: [
        ['p/app', []],
        ['p/core', []],
        ['p/ui', ['p/app']],
      ],
      warnings: 0,
    });
  });

  it('are of groups only', async () => {
    await expect(needsOf('{auto: true, p/app: core}')).rejects.toThrow(
      'Invalid group-needs: "core", which "p/app" needs, is no group. Did you mean "p/core"?',
    );
  });
});
