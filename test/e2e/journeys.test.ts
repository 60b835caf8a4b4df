import { describe, expect, it } from 'vitest';
import { seenElsewhere } from '../support/journeys/elsewhere.ts';
import { seenInWorkflow } from '../support/journeys/in-workflows.ts';
import { ELSEWHERE_JOURNEYS, WORKFLOW_JOURNEYS } from '../support/journeys/journeys.ts';
import { expected } from '../support/journeys/scenes.ts';

/* A first run, an unchanged one, a change whose work fails, a second failure, a revert, and an unchanged one. */

describe('the journeys', () => {
  it.each(WORKFLOW_JOURNEYS)('$journey: $shown', async (journey) => {
    expect(await seenInWorkflow(journey), journey.because).toEqual(expected(journey));
  });

  it.skipIf(process.platform === 'win32').each(ELSEWHERE_JOURNEYS)('$journey: $shown', (journey) => {
    expect(seenElsewhere(journey), journey.because).toEqual(expected(journey));
  });
});
