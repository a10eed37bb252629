/** The file that suppressions are kept in, in the working folder, unless one is named. */
export const DEFAULT_SUPPRESSIONS = "postedit-suppressions.json";
