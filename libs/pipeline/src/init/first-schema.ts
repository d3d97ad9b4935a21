/** What `wesley init` gives to begin with: small, and with one of each thing that most schemas have. */
export const firstSchema = `# Each type with @wes_table is a table. What else there is stands in wesley.directives.graphql.

"Somebody who writes."
type Author @wes_table {
  id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
  email: String! @wes_unique @wes_pii
  name: String!
  createdAt: DateTime! @wes_default(expr: "now()")
}

enum PostStatus {
  DRAFT
  PUBLISHED
}

type Post @wes_table {
  id: ID! @wes_pk @wes_default(expr: "gen_random_uuid()")
  "Makes the column author_id."
  author: Author! @wes_fk(onDelete: CASCADE) @wes_index
  title: String! @wes_check(expr: "title <> ''")
  body: String
  status: PostStatus! @wes_default(value: DRAFT)
  publishedAt: DateTime
}
`;
