/** The server as the extension starts it, in a process of its own: the same as `postedit lsp --node-ipc`. */
import { connect, serve } from "../../../src/lsp/index.ts";

serve(await connect({ kind: "node-ipc" }));
