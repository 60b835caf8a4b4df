/** What `node:fs` is given for a path: the string itself, or its bytes when they are no UTF-8. */
export declare function diskPath(path: string): string | Buffer;
