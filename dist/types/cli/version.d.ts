/** The version, here as well as in package.json so that `--version` reads no file. A test holds the two equal. */
export declare const VERSION = "1.0.0";
