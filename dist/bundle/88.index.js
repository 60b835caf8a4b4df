export const id = 88;
export const ids = [88];
export const modules = {

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   wW: () => (/* binding */ finishGroups)
/* harmony export */ });
/* unused harmony export DoneError */
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);
/* harmony import */ var _history_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);
/* harmony import */ var _tracker_needs_near_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8764);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9335);
/* harmony import */ var _succession_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7714);





/** The user named what the plan does not have, or nothing at all. */
class DoneError extends Error {
    name = 'DoneError';
}
const MOST_NAMES = 20;
/**
 * Records that the work on some groups, which a plan of this run found changed, has succeeded: what the plan saw is done.
 * It looks at no file. Any number may do so at the same time, since each writes an entry of its own.
 *
 * @param candidates histories of the plan in the order in which they are asked: a called workflow's own, its caller's
 * @throws DoneError for a name that the plan does not have, and where nothing is named although the plan has groups
 */
async function done(request, candidates, clock) {
    const found = await findPlan(request.origin.runId, candidates);
    if (found === undefined)
        return { kind: 'no-plan' };
    if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(found))
        return { kind: 'doubt', why: found.why };
    const { record, attempt, history } = found;
    const named = namedParts(request.names, record);
    const finished = await finishGroups(named, attempt, history, request.origin, clock);
    return {
        kind: 'done',
        notPending: named.filter((part) => !part.pending).map(({ name }) => name),
        ...finished,
    };
}
/**
 * Records that the work on some groups of a plan has succeeded, each under the id of its attempt, and then looks whether
 * anything newer was begun on them meanwhile.
 */
async function finishGroups(parts, attempt, history, origin, clock) {
    const pending = parts.filter((part) => part.pending && part.id !== undefined);
    const row = { identity: history.row.identity, ref: attempt.ref };
    const results = await Promise.all(pending.map(async (part) => ({
        part,
        saved: await history.mark((0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .groupKey */ .$6)(row, part.id ?? '', origin)),
    })));
    const recorded = results.flatMap(({ part, saved }) => (saved.kind === 'saved' ? [part] : []));
    const later = await lookForNewer(recorded, attempt, history, clock);
    return {
        recorded: recorded.map(({ name }) => name),
        failed: results.flatMap(({ part: { name }, saved }) => saved.kind === 'saved' ? [] : [{ name, why: saved.why }]),
        ...later,
    };
}
async function findPlan(runId, candidates) {
    for (const { job, chosen } of candidates) {
        for (const history of job === chosen ? [job] : [job, chosen]) {
            const attempt = await history.findOfRun(runId || '0');
            if (attempt === undefined)
                continue;
            if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(attempt))
                return attempt;
            const record = await history.load(attempt);
            return (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(record) ? record : { record, attempt, history: chosen };
        }
    }
    return undefined;
}
/** @throws DoneError */
function namedParts(names, { parts }) {
    const groups = parts.filter(({ name }) => name !== '');
    const known = groups.map(({ name }) => name);
    if (names === undefined) {
        if (groups.length === 0)
            return parts;
        throw new DoneError(`groups names no group, and the plan has ${listed(known)}. Write groups: \${{ matrix.NAME }}, with the name that the matrix has, or "*" for all.`);
    }
    if (names.includes('*'))
        return parts;
    return names.map((name) => {
        const part = groups.find((group) => group.name === name);
        if (part !== undefined)
            return part;
        const near = (0,_tracker_needs_near_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nearNames */ .$)(name, known).map((other) => JSON.stringify(other));
        const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
        throw new DoneError(known.length === 0
            ? `The plan has no groups, and ${JSON.stringify(name)} is named. Leave groups out.`
            : `${JSON.stringify(name)} is no group of the plan, which has ${listed(known)}.${hint} Correct groups.`);
    });
}
function listed(names) {
    const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name));
    return names.length > MOST_NAMES
        ? `${shown.join(', ')} and ${names.length - MOST_NAMES} more`
        : shown.join(', ');
}
/**
 * Where something newer was begun on a group before its work ended, nobody knows which of the two left what behind: the
 * group is pending again, in doubt, in an attempt that follows the newest.
 */
async function lookForNewer(parts, plan, history, clock) {
    if (parts.length === 0)
        return { overtaken: [], unsure: undefined };
    for (let round = 1;; round++) {
        const newest = await history.newestAttempt();
        if (newest === undefined || ('id' in newest && newest.id === plan.id))
            return { overtaken: [], unsure: undefined };
        if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(newest))
            return { overtaken: [], unsure: newest.why };
        const record = await history.load(newest);
        if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(record))
            return { overtaken: [], unsure: record.why };
        const overtaken = parts.filter(({ name, id }) => record.parts.find((part) => part.name === name)?.id !== id);
        const names = overtaken.map(({ name }) => name);
        if (names.length === 0)
            return { overtaken: [], unsure: undefined };
        const next = doubtOf(newest, record, names, history);
        const doubt = { ...doubtOf(newest, record, names, history), parts: next.parts.map(_records_js__WEBPACK_IMPORTED_MODULE_2__/* .inDoubt */ .aE) };
        const outcome = await (0,_succession_js__WEBPACK_IMPORTED_MODULE_3__/* .recordSuccessor */ .iJ)(history, newest.id, { record: next, doubt }, clock);
        if (outcome.kind === 'recorded')
            return { overtaken: names, unsure: undefined };
        if (outcome.kind === 'beaten' && round < _succession_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ROUNDS */ .M4)
            continue;
        // It could hide what others have begun, unless all of it is in doubt.
        const saved = await history.save(doubt.key, doubt);
        return { overtaken: names, unsure: saved.kind === 'saved' ? undefined : saved.why };
    }
}
/** It is nobody's plan: its run is none, and the rest of its key that of what it follows. */
function doubtOf(newest, record, names, history) {
    const origin = { ...record.origin, runId: '', runAttempt: '' };
    const key = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptKey */ .jX)(history.row, (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(), origin, newest);
    const known = new Set(record.parts.map(({ name }) => name));
    const missing = names.filter((name) => !known.has(name)).map(_records_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPart */ .bo);
    const parts = [
        ...record.parts.map((part) => (names.includes(part.name) ? (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .inDoubt */ .aE)(part) : part)),
        ...missing.map(_records_js__WEBPACK_IMPORTED_MODULE_2__/* .inDoubt */ .aE),
    ];
    return { ...record, key, origin, parts };
}


/***/ }),

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// UNUSED EXPORTS: SharedPlanError

// EXTERNAL MODULE: ./build/core/history/history.js
var history_history = __webpack_require__(361);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/core/history/standing.js
var history_standing = __webpack_require__(305);
// EXTERNAL MODULE: ./build/core/tracker/compiled-tracker.js + 2 modules
var compiled_tracker = __webpack_require__(6808);
// EXTERNAL MODULE: ./build/core/tracker/needs/group-contents.js + 1 modules
var group_contents = __webpack_require__(3578);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/snapshot/path-bytes.js
var path_bytes = __webpack_require__(5850);
;// CONCATENATED MODULE: ./build/core/tracker/needs/own-content.js



/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/group-own/1';
/** The kind, whether it is executable, the digest, the length of the path. */
const HEAD_BYTES = 2 + digest/* DIGEST_BYTES */.x4 + 4;
const CHUNK_BYTES = 1 << 16;
const COUNTED = 1;
/**
 * The digest of each group's own content: its files, the shared files, the values, and its part of the definition;
 * not what it needs. Shared files and values are hashed once, each file once for each group that it is in.
 */
function ownContents(of) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const hashEntries = (head, places) => {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(head);
        let used = 0;
        for (const at of places) {
            const path = of.entries.paths[at];
            if (path === undefined)
                throw new RangeError(`No entry ${at} of ${of.entries.length}.`);
            // Three bytes are the most that one UTF-16 code unit takes in UTF-8.
            if (used + HEAD_BYTES + path.length * 3 > CHUNK_BYTES) {
                hash.update(chunk.subarray(0, used));
                used = 0;
            }
            const start = used;
            used += HEAD_BYTES;
            let long;
            let length;
            if ((0,path_bytes/* isEscapedPath */.DN)(path) || HEAD_BYTES + path.length * 3 > CHUNK_BYTES) {
                long = (0,path_bytes/* pathToBytes */.iJ)(path);
                length = long.length;
            }
            else {
                length = chunk.write(path, used, 'utf8');
                used += length;
            }
            chunk[start] = of.entries.kinds[at] ?? 0;
            chunk[start + 1] = of.executable?.[at] ?? 0;
            chunk.set(of.entries.digestBytes(at), start + 2);
            chunk.writeUInt32LE(length, start + 2 + digest/* DIGEST_BYTES */.x4);
            if (long !== undefined) {
                hash.update(chunk.subarray(0, used)).update(long);
                used = 0;
            }
        }
        return hash.update(chunk.subarray(0, used)).digest('hex');
    };
    const values = [...of.values].sort(([a], [b]) => (a < b ? -1 : 1));
    const bits = of.executable === undefined ? 0 : COUNTED;
    const shared = hashEntries(`${JSON.stringify([LAYOUT, of.definition, values, bits])}\0`, of.shared);
    return new Map(of.groups.map(({ name, definition, entries }) => [
        name,
        hashEntries(`${JSON.stringify([LAYOUT, definition, shared])}\0`, entries),
    ]));
}

;// CONCATENATED MODULE: ./build/core/verdict/group-digests.js



/**
 * The content of each group, by its name; without groups that of the whole, by `''`: its files with the shared files,
 * the values, the products, its part of the definition and, through any number of steps, the content of what it needs.
 *
 * @param needs what each group needs by itself
 * @param notes what is kept beside a record: work that was done by another command, or in another place, is other work
 */
function groupDigests(compiled, { entries, values, bits }, needs, notes = {}) {
    const { tracker } = compiled;
    const { groups, shared } = (0,compiled_tracker/* hasGroups */.lX)(tracker)
        ? (0,compiled_tracker/* groupMembers */.rU)(compiled, entries.paths)
        : { groups: [wholeOf(entries.paths)], shared: [] };
    const own = ownContents({
        entries,
        groups: groups.map((group) => ({
            name: group.name,
            entries: group.places,
            definition: definitionOf(group, tracker),
        })),
        shared,
        values,
        definition: JSON.stringify([
            tracker.patterns,
            tracker.workingDirectory,
            tracker.followSymbolicLinks,
            tracker.fields,
            tracker.generates,
            Object.entries(notes).sort(),
        ]),
        executable: bits === undefined ? undefined : entries.executable,
    });
    return (0,group_contents/* groupContents */.c)(own, needs);
}
function wholeOf(paths) {
    const places = [...paths.keys()];
    return { name: '', kind: 'whole', folder: undefined, places, own: places.length, byChange: undefined };
}
/** A group's part of the definition: its patterns or, with `group-by`, its folder. */
function definitionOf({ name, kind, folder }, { groups }) {
    if (kind === 'named')
        return JSON.stringify(groups.find((group) => group.name === name)?.patterns);
    return JSON.stringify(folder ?? null);
}

// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/verdict/comparison.js
var verdict_comparison = __webpack_require__(1223);
// EXTERNAL MODULE: ./build/core/verdict/differing.js
var differing = __webpack_require__(5284);
// EXTERNAL MODULE: ./build/core/verdict/judge.js
var judge = __webpack_require__(8615);
// EXTERNAL MODULE: ./build/core/verdict/reason.js
var reason = __webpack_require__(3054);
// EXTERNAL MODULE: ./build/core/verdict/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/core/verdict/judge-plan.js







const NOTHING = entries/* Entries */.Rv.from([]);
/**
 * Decides which groups are to be worked on. A group is unchanged only where its content is that of its own last success
 * and nothing was begun on it since.
 */
function judgePlan(present, evidence) {
    const judged = present.members.map((members) => judgeGroup(members, present, evidence));
    judged.push(...goneFolders(present, evidence));
    const verdict = (0,whole/* wholeOf */.l)(judged.map(({ part }) => part), present, evidence.kind === 'doubt' ? evidence.why : undefined);
    const records = judged.map(({ record }) => record);
    return { verdict, records, pending: records.some(({ pending }) => pending) };
}
function judgeGroup(members, present, evidence) {
    const { name, kind, places } = members;
    const content = present.contents.get(name);
    const { snapshot } = present;
    const own = places === undefined ? snapshot.entries : snapshot.entries.pick(places);
    const now = { entries: own, values: snapshot.values };
    const past = evidence.kind === 'record' ? pastOf(name, evidence.reader, evidence.done) : undefined;
    const before = evidence.kind === 'same' ? now : past?.content;
    const comparison = (0,verdict_comparison/* compare */.UD)(before, now);
    const isSame = evidence.kind === 'same' || (past?.was.content !== undefined && past.was.content === content);
    const reasons = reasonsOf({ members, present, evidence, past, comparison, isSame });
    const changed = reasons.length > 0;
    const sameRef = evidence.kind === 'record' && evidence.sameRef;
    const takenUp = isSame && past?.was.pending === true && !past.done && sameRef && !present.forced;
    const id = changed && !takenUp ? present.newId() : past?.was.id;
    const since = evidence.kind === 'same' ? evidence.baseline : past?.since;
    return {
        part: {
            name,
            kind,
            gone: false,
            changed,
            reason: (0,reason/* firstReason */.$)(reasons),
            files: own.length,
            comparison,
            baseline: since,
            needs: (0,group_contents/* allNeeds */.z)(name, present.needs),
        },
        record: {
            name,
            pending: changed,
            id,
            content,
            since,
            before: changed && before !== undefined ? (0,differing/* differing */.R)(before, comparison) : undefined,
            kept: NOTHING,
        },
    };
}
function reasonsOf({ members, present, evidence, past, comparison, isSame }) {
    const reasons = [];
    if (present.forced)
        reasons.push('forced');
    if (evidence.kind === 'doubt')
        reasons.push(evidence.reason);
    if (evidence.kind === 'none' || (evidence.kind === 'record' && past === undefined))
        reasons.push('no-checkpoint');
    if (past?.content !== undefined) {
        if ((0,verdict_comparison/* changedCount */.Oj)(comparison) > 0)
            reasons.push('files-changed');
        if (comparison.values.length > 0)
            reasons.push('values-changed');
    }
    if (past !== undefined && evidence.kind === 'record')
        reasons.push(...present.alsoChanged(evidence.reader.record));
    if (present.missingProducts.length > 0)
        reasons.push('product-missing');
    if (past !== undefined && !isSame && needsDiffer(members.name, present, evidence))
        reasons.push('needs-changed');
    if (past?.done === false)
        reasons.push('unfinished');
    if ((0,judge/* isNothing */.q)(members, present))
        reasons.push('nothing-tracked');
    // Nothing differs but the definition: nothing has succeeded with that one.
    if (past !== undefined && !isSame && reasons.length === 0)
        reasons.push('no-checkpoint');
    return reasons;
}
/** Whether the content of something that a group needs is another than in the record. */
function needsDiffer(name, { contents, needs }, evidence) {
    if (evidence.kind !== 'record')
        return false;
    const then = new Map(evidence.reader.record.parts.map((part) => [part.name, part.content]));
    return (0,group_contents/* allNeeds */.z)(name, needs).some((needed) => then.get(needed) !== contents.get(needed));
}
function pastOf(name, reader, done) {
    const was = reader.record.parts.find((part) => part.name === name);
    if (was === undefined)
        return undefined;
    const success = was.pending && was.id !== undefined ? done.get(was.id) : undefined;
    const isDone = !was.pending || success !== undefined;
    // What succeeded is what the record saw, which it no longer is where it is in doubt or was gone.
    const found = was.content === undefined ? undefined : reader.baseline(name, !isDone);
    return { was, done: isDone, since: success ?? was.since, content: found?.content };
}
/**
 * Folders that a plan knew and that are gone from the disk: they are pending until somebody says that what they left
 * behind is cleaned up. Where no group is found at all the checkout was forgotten, and none is gone.
 */
function goneFolders(present, evidence) {
    if (evidence.kind !== 'record' || present.members.length === 0)
        return [];
    const { reader, done, sameRef } = evidence;
    const names = new Set(present.members.map(({ name }) => name));
    return reader.knownFolders().flatMap(({ name, folder }) => {
        const past = pastOf(name, reader, done);
        if (names.has(name) || past === undefined || present.isFolder(folder))
            return [];
        // What was there and in doubt has no content either, but whoever worked on it has cleaned up nothing.
        const wasGone = past.was.pending && past.was.content === undefined && !reader.hadMembers(name);
        if (wasGone && past.done)
            return [];
        const id = wasGone && sameRef ? past.was.id : present.newId();
        const comparison = (0,verdict_comparison/* compare */.UD)(past.content ?? { entries: NOTHING, values: new Map() }, {
            entries: NOTHING,
            values: past.content?.values ?? new Map(),
        });
        const { since } = past;
        const reason = past.done ? 'files-changed' : 'unfinished';
        const gone = { name, kind: 'folder', gone: true, files: 0, needs: [] };
        return [
            {
                part: { ...gone, changed: false, reason, comparison, baseline: since },
                record: { name, pending: true, id, content: undefined, since, before: undefined, kept: NOTHING },
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/core/modes/evidence.js + 1 modules
var evidence = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/core/modes/recording.js
var modes_recording = __webpack_require__(8830);
// EXTERNAL MODULE: ./build/core/modes/records.js
var records = __webpack_require__(9335);
// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
;// CONCATENATED MODULE: ./build/core/modes/plan.js









/** Another job's plan of this very run has the same name: nobody could tell later whose groups are done. */
class SharedPlanError extends Error {
    name = 'SharedPlanError';
}
/**
 * Decides which groups are to be worked on, and records an attempt in which these are pending. Since an attempt has one
 * successor, a plan that is second judges again.
 *
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 * @throws SharedPlanError when another job of the run has planned under the same name
 */
async function plan(request, tools) {
    const { history, take, clock, alone = false } = tools;
    const { tracker, values, viewer, notes = {}, alsoChanged = () => [] } = request;
    const looking = history.look(viewer);
    const taken = await take(tracker, values);
    const present = {
        ...(0,evidence/* presentOf */.ZU)(taken, request),
        contents: groupDigests(taken.compiled, taken.snapshot, taken.needs, notes),
        isFolder: tools.isFolder,
        newId: keys/* newId */.Si,
        alsoChanged,
    };
    const content = (0,records/* contentKey */.lO)(tracker, values, taken.snapshot, notes);
    const judgeStanding = async (standing) => {
        refuseSharedPlan(standing, viewer, request.origin);
        const evidence = await evidenceOf(standing, present, content, history);
        const planned = judgePlan(present, evidence);
        const { verdict } = planned;
        (0,track/* refuseDoubt */.tA)(verdict, evidence, request);
        const frame = { request, taken, content, history };
        return {
            taken,
            verdict,
            foreign: standing.kind === 'foreign' ? standing.what : undefined,
            toRecord: toRecord(standing, evidence, planned, frame, alone),
        };
    };
    const again = async () => judgeStanding(await history.look(viewer));
    const { judged, recording } = await (0,modes_recording/* begin */.qN)(await judgeStanding(await looking), again, history, clock);
    return { ...judged, recording };
}
/** @throws SharedPlanError */
function refuseSharedPlan(standing, { job }, { runId, runAttempt }) {
    if (standing.kind !== 'foreign' || standing.what !== 'job' || standing.attempt === undefined)
        return;
    const { attempt } = standing;
    const known = attempt.job !== '-' && job !== '-';
    const ofRun = runId !== '' && attempt.origin.runId === runId;
    if (!ofRun || (!known && attempt.origin.runAttempt !== runAttempt))
        return;
    throw new SharedPlanError('Another job of this run has planned under the same name, so that done could not tell whose groups it means. Give each plan, and its done, an input name of its own.');
}
async function evidenceOf(standing, present, content, history) {
    if (standing.kind !== 'settled' && standing.kind !== 'open')
        return (0,track/* withoutRecord */.k6)(standing);
    const { attempt } = standing;
    // A plan records no success without an attempt.
    if (attempt === undefined)
        return { kind: 'none' };
    const success = standing.kind === 'settled' ? standing.success : undefined;
    if (success !== undefined && (0,track/* isSaidToBeSame */.ur)([success, attempt], content, present))
        return { kind: 'same', baseline: (0,track/* baselineOfKey */.S7)(success) };
    const reader = (0,evidence/* readerOf */.TC)(await history.load((0,track/* recordedUnder */.JY)(attempt, success)), present.compiled);
    if ((0,history_history/* isDoubt */.nt)(reader))
        return (0,track/* doubtOf */.kv)(reader);
    const { record } = reader;
    const ids = record.parts.flatMap(({ pending, id }) => (pending && id !== undefined ? [id] : []));
    const found = success === undefined
        ? await history.findGroupSuccesses(attempt.ref, ids)
        : new Map(ids.map((id) => [id, success.origin]));
    if ((0,history_history/* isDoubt */.nt)(found))
        return (0,track/* doubtOf */.kv)(found);
    const hash = success?.hash ?? record.snapshot.hash;
    const done = new Map([...found].map(([id, origin]) => [id, (0,track/* baselineOfKey */.S7)({ origin, hash })]));
    return { kind: 'record', reader, done, sameRef: attempt.ref === history.row.ref };
}
function toRecord(standing, evidence, planned, { request, taken, content, history }, alone) {
    const { origin, viewer, notes = {} } = request;
    const of = { job: viewer.job, occasion: viewer.occasion, ...content };
    const recordUnder = (key) => (0,records/* recordOf */.zv)(taken, planned.records, { key, origin, seen: '', notes });
    if (!request.records)
        return { kind: 'nothing' };
    // A second entry of the whole record, which tells of two successors, would only fill the store.
    if (planned.pending)
        return (0,modes_recording/* newAttempt */.oG)(history, origin, of, recordUnder, alone ? undefined : (0,modes_recording/* followsOf */.Ah)(standing));
    const { attempt } = (0,history_standing/* keysIn */.q7)(standing);
    const isNothing = planned.verdict.changed || evidence.kind !== 'record' || !isAllDone(evidence);
    if (isNothing || attempt?.ref !== history.row.ref)
        return { kind: 'nothing' };
    return { kind: 'settle', record: recordUnder((0,keys/* successKey */.dV)(history.row, attempt.id, origin, of)) };
}
/**
 * Whether all that the record had begun is done, also what belongs to the definition no more: that would come back with
 * the definition, and pass for done.
 */
function isAllDone({ reader, done }) {
    return reader.record.parts.every(({ pending, id }) => !pending || (id !== undefined && done.has(id)));
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ valueLines),
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

/** The lines of the input. A value may begin with `#`, so there are no comments. */
function valueLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * Reads values to track, `name=value`, and keeps a digest of each; the value may contain `=` and may be empty.
 *
 * @throws Error for a line without `=`, an empty name and a name that is there twice
 */
function parseValues(lines) {
    const values = new Map();
    for (const line of lines) {
        const at = line.indexOf('=');
        const name = line.slice(0, at).trim();
        // The value itself is not repeated: somebody may take this input for a place for secrets.
        if (at < 0)
            throw new Error(`Invalid values: a line of ${line.length} characters has no "=". Write name=value.`);
        if (name === '')
            throw new Error('Invalid values: a line has no name before the "=". Write name=value.');
        if (values.has(name))
            throw new Error(`Invalid values: ${JSON.stringify(name)} is there twice. Rename one of them.`);
        values.set(name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(line.slice(at + 1).trim()));
    }
    return values;
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   mA: () => (/* binding */ seenFromWorkingDirectory),
/* harmony export */   uq: () => (/* binding */ comparisonFrom)
/* harmony export */ });
/* harmony import */ var _tracker_working_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1197);



/** The report of a verdict. */
function createReport(verdict, facts) {
    const { comparison, baseline } = verdict;
    const { added, modified, removed, renamed, values } = comparison;
    return {
        changed: verdict.changed,
        reason: verdict.reason,
        hash: facts.snapshot?.hash ?? null,
        files: facts.snapshot?.entries.length ?? 0,
        bytes: facts.bytes,
        seconds: facts.seconds,
        added,
        modified,
        removed,
        renamed,
        values,
        groups: Object.fromEntries((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c)(verdict).map((group) => [group.name, reportGroup(group)])),
        baseline: baseline === undefined
            ? null
            : { ...baseline, createdAt: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(baseline.createdAt), ref: baseline.ref ?? null },
    };
}
function reportGroup({ changed, reason, files, comparison, needs, baseline }) {
    const { added, modified, removed } = comparison;
    const { runId = '', sha = '', createdAt = '' } = baseline ?? {};
    return {
        changed,
        reason,
        files,
        added,
        modified,
        removed,
        needs,
        baseline: baseline === undefined ? null : { runId, sha, createdAt: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(createdAt) },
    };
}
/** A verdict as outputs, logs and reports show it: its paths are relative to the working directory. */
function seenFromWorkingDirectory(verdict, workingDirectory) {
    if (workingDirectory === '.')
        return verdict;
    const see = (comparison) => comparisonFrom(comparison, workingDirectory);
    return {
        ...verdict,
        comparison: see(verdict.comparison),
        parts: verdict.parts.map((part) => ({ ...part, comparison: see(part.comparison) })),
    };
}
/** A comparison whose paths are relative to a working directory. */
function comparisonFrom(comparison, workingDirectory) {
    const see = (path) => (0,_tracker_working_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .seenFrom */ .k)(workingDirectory, path);
    const all = (paths) => paths.map(see).sort();
    return {
        ...comparison,
        added: all(comparison.added),
        modified: all(comparison.modified),
        removed: all(comparison.removed),
        renamed: comparison.renamed.map(({ from, to }) => ({ from: see(from), to: see(to) })),
    };
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ inTemporaryFolder),
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Does a piece of work in a new folder of its own, which is removed afterwards, whatever is in it by then.
 *
 * @param parent absolute; made where it is missing
 * @throws a system error where there can be no folder; whatever the work throws
 */
async function inTemporaryFolder(parent, prefix, work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent, { recursive: true, mode: 0o700 });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
    try {
        return await work(folder);
    }
    finally {
        removeFolder(folder);
    }
}
/** Removes a folder that nobody needs any more, as far as it can be removed. */
function removeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
    }
    catch {
        // A program that was started for the work, and outlives it, may still be writing here; or a scanner for viruses
        // has a file of it open.
    }
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   S: () => (/* binding */ isIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6659);




/** Larger ones are no definitions that somebody wrote. */
const MAX_BYTES = 1024 * 1024;
/**
 * Reads a regular file of UTF-8 text, of at most 1 MiB. Links are followed, and what counts is where they lead.
 *
 * @param path absolute
 * @param within absolute folders in one of which the file has to lie; without them it may lie anywhere
 */
function readTextFile(path, within) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        if (within !== undefined && !within.some((folder) => isIn(real, folder)))
            return unusable('it leads out of the workspace', 'Name a file in the workspace.');
        const opened = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(real, { followLink: false, maxBytes: MAX_BYTES });
        switch (opened.kind) {
            case 'gone':
                return opened;
            case 'not-regular':
                return unusable('it is no regular file', 'Name a file.');
            case 'too-large':
                return unusable(`it has more than ${MAX_BYTES} bytes`, 'Shorten it.');
            case 'read':
                return decode(opened.value);
        }
    }
    catch (error) {
        const code = (0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === undefined)
            throw error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'gone' };
        return unusable(code, 'Make it readable, or name another file.');
    }
}
function decode(content) {
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
    }
    catch {
        return unusable('it is no UTF-8 text', 'Name a text file.');
    }
}
function unusable(why, remedy) {
    return { kind: 'unusable', why, remedy };
}
/** Whether a real path lies below a folder, which may not exist. */
function isIn(real, folder) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), real);
        return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    }
    catch {
        return false;
    }
}


/***/ })

};
