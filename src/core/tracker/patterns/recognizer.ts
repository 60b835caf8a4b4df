import type { Instruction, Program } from './group-program.ts';
import { STAR, type Step } from './segment.ts';

/** So many states are kept; beyond, they are forgotten and made anew. */
const MAX_STATES = 2_048;
const ASCII = 128;
/** In the place of the number of a state: nobody knows yet. */
const UNKNOWN = 0;
/** The number of the state in which nothing that follows can match. */
const DEAD = 1;

/** Where a program can be after some characters. */
interface State {
  /** The steps that may take the next character. */
  readonly steps: readonly number[];
  /** What is being taken by each `!(…)`: where the program inside it can be. */
  readonly exceptions: readonly Exception[];
  /** Whether the program matches what was read so far. */
  readonly accepts: boolean;
  /** Tells states of one program apart for ever. */
  readonly id: number;
  /** Its row in the table, as long as it is remembered. */
  readonly number: number;
  /** Where characters that are not ASCII lead. */
  readonly others: Map<number, State>;
}

interface Exception {
  readonly at: number;
  readonly inner: State;
}

/**
 * Says whether names match a program. It is a deterministic automaton, made as far as names need it: mostly a
 * character is one look-up, whatever the pattern, and a step that nobody has taken yet costs as much as the program is
 * long. There is nothing to backtrack. `!(…)` is an automaton within: what it takes can end wherever that does not
 * accept.
 */
export class Recognizer {
  readonly #instructions: readonly Instruction[];
  readonly #inner = new Map<number, Recognizer>();
  readonly #start: State;
  readonly #known = new Map<string, State>();
  /** By number. */
  #states: (State | undefined)[] = [undefined, undefined];
  /** A row of numbers for each state: where each character of ASCII leads. */
  #table = new Uint16Array(16 * ASCII);
  #made = 0;

  constructor({ instructions, start }: Program) {
    this.#instructions = instructions;
    instructions.forEach((instruction, at) => {
      if (instruction.kind === 'except') this.#inner.set(at, new Recognizer(instruction.program));
    });
    this.#start = this.#stateOf([start], []);
  }

  /** @param name in folded case */
  matches(name: string): boolean {
    let state = this.#start;
    let table = this.#table;
    let number = this.#numberOf(state);
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      let next = code < ASCII && number !== UNKNOWN ? (table[number * ASCII + code] as number) : UNKNOWN;
      if (next === UNKNOWN) {
        state = this.#next(number === UNKNOWN ? state : (this.#states[number] as State), code);
        next = this.#numberOf(state);
        table = this.#table;
      }
      if (next === DEAD) return false;
      number = next;
    }
    return (number === UNKNOWN ? state : (this.#states[number] as State)).accepts;
  }

  /** The row of a state, or that it has none: then it was forgotten, and is right all the same. */
  #numberOf(state: State): number {
    return this.#states[state.number] === state ? state.number : UNKNOWN;
  }

  #next(state: State, code: number): State {
    const number = this.#numberOf(state);
    const known =
      code < ASCII ? this.#states[this.#table[number * ASCII + code] ?? UNKNOWN] : state.others.get(code);
    if (known !== undefined) return known;
    const made = this.#step(state, code);
    if (code >= ASCII) state.others.set(code, made);
    else if (this.#numberOf(state) !== UNKNOWN) this.#table[number * ASCII + code] = made.number;
    return made;
  }

  #step({ steps, exceptions }: State, code: number): State {
    const reached: number[] = [];
    for (const at of steps) {
      const instruction = this.#instructions[at];
      if (instruction?.kind !== 'step') continue;
      if (instruction.step === STAR) reached.push(at);
      else if (takes(instruction.step, code)) reached.push(instruction.next);
    }
    const inside = exceptions.map(({ at, inner }) => ({ at, inner: this.#within(at).#next(inner, code) }));
    return this.#stateOf(reached, inside);
  }

  /** The automaton of a `!(…)`. */
  #within(at: number): Recognizer {
    return this.#inner.get(at) as Recognizer;
  }

  /** The state for some instructions and all that follows from them without another character. */
  #stateOf(reached: number[], inside: readonly Exception[]): State {
    const seen = new Set<number>();
    const exceptions = new Map<string, Exception>();
    let accepts = false;
    const except = (at: number, inner: State, next: number) => {
      exceptions.set(`${at}:${inner.id}`, { at, inner });
      if (!inner.accepts) reached.push(next);
    };
    for (const { at, inner } of inside) {
      const instruction = this.#instructions[at];
      if (instruction?.kind === 'except') except(at, inner, instruction.next);
    }
    for (let at = reached.pop(); at !== undefined; at = reached.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const instruction = this.#instructions[at] as Instruction;
      switch (instruction.kind) {
        case 'step':
          if (instruction.step === STAR) reached.push(instruction.next);
          break;
        case 'split':
          reached.push(...instruction.next);
          break;
        case 'except':
          except(at, this.#within(at).#start, instruction.next);
          break;
        case 'accept':
          accepts = true;
          break;
        case 'fail':
          break;
        default:
          instruction satisfies never;
      }
    }
    const steps = [...seen].filter((at) => this.#instructions[at]?.kind === 'step').sort((a, b) => a - b);
    const key = `${accepts} ${steps} ${[...exceptions.keys()].sort()}`;
    return this.#known.get(key) ?? this.#remember(key, steps, [...exceptions.values()], accepts);
  }

  #remember(
    key: string,
    steps: readonly number[],
    exceptions: readonly Exception[],
    accepts: boolean,
  ): State {
    if (this.#states.length >= MAX_STATES) {
      this.#known.clear();
      this.#states = [undefined, undefined];
      this.#table.fill(UNKNOWN);
    }
    const isDead = steps.length === 0 && exceptions.length === 0 && !accepts;
    const number = isDead ? DEAD : this.#states.length;
    const state = { steps, exceptions, accepts, id: this.#made++, number, others: new Map() };
    this.#known.set(key, state);
    this.#states[number] = state;
    if (this.#states.length * ASCII > this.#table.length) {
      const larger = new Uint16Array(this.#table.length * 2);
      larger.set(this.#table);
      this.#table = larger;
    }
    return state;
  }
}

function takes(step: Step, code: number): boolean {
  if ('code' in step) return step.code === code;
  return 'test' in step && step.test(code);
}
