import { NoCheckpointError } from '../core/verdict/verdict.ts';
import type { Surroundings } from './environment.ts';
import type { Request } from './inputs.ts';
import { readRequest } from './request.ts';
import { runStage } from './stage.ts';
import { checkStep } from './steps/check.ts';
import { checkpointStep } from './steps/checkpoint.ts';
import { doneStep } from './steps/done.ts';
import { nothingToCompareWith } from './steps/no-checkpoint.ts';
import { planStep } from './steps/plan.ts';
import { trackStep } from './steps/track.ts';

/** The step itself. */
export function main(): Promise<never> {
  return runStage(async (surroundings) => {
    const request = await readRequest(surroundings);
    try {
      await runStep(request, surroundings);
    } catch (error) {
      const isComparing = request.mode !== 'done' && request.mode !== 'checkpoint';
      if (isComparing && error instanceof NoCheckpointError) throw nothingToCompareWith(error, request);
      throw error;
    }
  }, 'fail');
}

function runStep(request: Request, surroundings: Surroundings): Promise<void> {
  switch (request.mode) {
    case 'track':
      return trackStep(request, surroundings);
    case 'plan':
      return planStep(request, surroundings);
    case 'done':
      return doneStep(request, surroundings);
    case 'check':
      return checkStep(request, surroundings);
    case 'checkpoint':
      return checkpointStep(request, surroundings);
  }
}
