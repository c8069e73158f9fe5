/** The release of the program; the content has a version of its own. Equal to package.json, which a test asserts. */
export const VERSION = "0.1.0";
