import { type Digest } from '../core/digest.ts';
/** What a file holds, or why it holds nothing. */
export type FileContent = {
    readonly kind: 'file';
    readonly digest: Digest;
} | {
    readonly kind: 'absent';
}
/** There is something, but no regular file: a folder, a named pipe, a socket, a device. */
 | {
    readonly kind: 'other';
};
/**
 * Digests a file's content, links followed.
 *
 * @throws a system error when the file is there and cannot be read
 */
export declare function readContent(file: string): FileContent;
