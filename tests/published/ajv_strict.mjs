// Compile each schema in strict mode and validate the documents behind it; print a line for each.
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.NODE_HOME + "/package.json");
const Ajv = require("ajv/dist/2020").default;
const formats = require("ajv-formats").default;

const [schema, ...documents] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, allErrors: true });
formats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
for (const name of documents) {
  console.log(validate(JSON.parse(fs.readFileSync(name, "utf8"))) ? "valid" : "invalid");
}
