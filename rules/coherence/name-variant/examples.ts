import type { Examples } from "../../../src/kit/index.ts";

export default { bad: [], good: [] } satisfies Examples;
