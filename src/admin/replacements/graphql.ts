/** Decap can ask GitHub and GitLab over GraphQL; here it asks over REST, as all of them are asked. */
export default refuse;

export {
  refuse as ApolloClient,
  refuse as blobs,
  refuse as createHttpLink,
  refuse as files,
  refuse as InMemoryCache,
  refuse as lastCommits,
  refuse as setContext,
};

function refuse(): never {
  throw new Error('Inställningen use_graphql finns inte här.');
}
