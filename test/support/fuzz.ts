/** Property tests try the same texts in each run, so that a failure is a change's own; FUZZ_SEED=… tries others. */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["FUZZ_SEED"] ?? 1) });
