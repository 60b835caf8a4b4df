/**
 * Whether the outputs of a step leave its job: whether the job's `outputs:` have an expression that reads them. Where
 * the text is no workflow, has no such job, or is larger than anybody writes one, the answer is no.
 *
 * @param workflow the text of the workflow file
 * @param action the id of the step, as `GITHUB_ACTION` has it
 */
export declare function outputsLeaveJob(workflow: string, jobId: string, action: string): boolean;
