/**
 * The API that Graph Node derives from our entities: for each type a query for one and a query for many, with
 * filters and order. Written from `subgraph/schema.graphql`, so that documents are typed without a running index.
 */
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  printType,
} from "graphql";

const PRELUDE = `
  directive @entity(immutable: Boolean, timeseries: Boolean) on OBJECT
  directive @derivedFrom(field: String!) on FIELD_DEFINITION
  scalar Bytes
  scalar BigInt
  scalar BigDecimal
  scalar Int8
  scalar Timestamp
`;

const FIXED = `
  enum OrderDirection { asc desc }
  input Block_height { hash: Bytes, number: Int, number_gte: Int }
  type _Block_ { hash: Bytes, number: Int!, timestamp: Int, parentHash: Bytes }
  type _Meta_ { block: _Block_!, deployment: String!, hasIndexingErrors: Boolean! }
`;

const COMPARISONS = ["_gt", "_lt", "_gte", "_lte"];
const TEXT_MATCHES = ["_contains", "_contains_nocase", "_starts_with", "_starts_with_nocase", "_ends_with"];

/** The API schema, as SDL, of a subgraph's entity schema. */
export function apiSchema(entitySdl: string): string {
  const schema = buildSchema(PRELUDE + entitySdl);
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  const entities = types.filter(isObjectType);
  const enums = types.filter((type): type is GraphQLEnumType => isEnumType(type));
  return [
    PRELUDE,
    FIXED,
    ...enums.map((type) => printType(type)),
    ...entities.map((entity) => typeDefinition(entity)),
    ...entities.flatMap((entity) => [filterDefinition(entity), orderDefinition(entity, schema)]),
    queryDefinition(entities),
  ].join("\n");
}

function queryDefinition(entities: readonly GraphQLObjectType[]): string {
  const fields = entities.flatMap(({ name }) => {
    const single = name.charAt(0).toLowerCase() + name.slice(1);
    return [
      `${single}(id: ID!, block: Block_height): ${name}`,
      `${plural(single)}(${listArguments(name)}, block: Block_height): [${name}!]!`,
    ];
  });
  return `type Query {\n  _meta(block: Block_height): _Meta_\n  ${fields.join("\n  ")}\n}`;
}

function typeDefinition(entity: GraphQLObjectType): string {
  const fields = Object.values(entity.getFields()).map((field) => {
    const related = getNamedType(field.type);
    const list = isListType(unwrap(field.type)) && isObjectType(related);
    return `${field.name}${list ? `(${listArguments(related.name)})` : ""}: ${field.type}`;
  });
  return `type ${entity.name} {\n  ${fields.join("\n  ")}\n}`;
}

function filterDefinition(entity: GraphQLObjectType): string {
  const fields = Object.values(entity.getFields()).flatMap(filterFields);
  const self = `${entity.name}_filter`;
  return `input ${self} {\n  ${fields.join("\n  ")}\n  and: [${self}]\n  or: [${self}]\n}`;
}

function filterFields({ name, type }: GraphQLField<unknown, unknown>): string[] {
  const named = getNamedType(type);
  const list = isListType(unwrap(type));
  if (isObjectType(named)) {
    const nested = `${name}_: ${named.name}_filter`;
    if (list) return [nested];
    return [nested, ...["", "_not"].map((suffix) => `${name}${suffix}: String`), `${name}_in: [String!]`];
  }
  if (list) return ["", "_contains", "_not_contains"].map((suffix) => `${name}${suffix}: [${named}!]`);
  const single = ["", "_not", ...(isScalarType(named) ? COMPARISONS : [])];
  const matches = named.name === "String" ? TEXT_MATCHES : [];
  return [
    ...[...single, ...matches].map((suffix) => `${name}${suffix}: ${named}`),
    ...["_in", "_not_in"].map((suffix) => `${name}${suffix}: [${named}!]`),
  ];
}

function orderDefinition(entity: GraphQLObjectType, schema: GraphQLSchema): string {
  const names = Object.values(entity.getFields()).flatMap((field) => {
    const related = schema.getType(getNamedType(field.type).name);
    if (!isObjectType(related) || isListType(unwrap(field.type))) return [field.name];
    const nested = Object.values(related.getFields()).filter(({ type }) => !isObjectType(getNamedType(type)));
    return [field.name, ...nested.map(({ name }) => `${field.name}__${name}`)];
  });
  return `enum ${entity.name}_orderBy {\n  ${names.join("\n  ")}\n}`;
}

function listArguments(name: string): string {
  const order = `orderBy: ${name}_orderBy, orderDirection: OrderDirection`;
  return `first: Int = 100, skip: Int = 0, ${order}, where: ${name}_filter`;
}

function unwrap(type: GraphQLType): GraphQLType {
  return isNonNullType(type) ? type.ofType : type;
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
