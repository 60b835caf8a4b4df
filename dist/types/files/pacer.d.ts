/**
 * Keeps long synchronous work from starving the event loop:
 * `if (pacer.isDue()) await pacer.pause()` in every loop that can be long.
 */
export declare class Pacer {
    #private;
    isDue(): boolean;
    /** Lets everything else run once. */
    pause(): Promise<void>;
}
