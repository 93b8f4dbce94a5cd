import { randomPerson, send } from '../k6-scripts.js'

/** Operations that {@link journey} sends, one request each but for the last getPerson. */
export const JOURNEY = ['createPerson', 'getPerson', 'getPersonAlias', 'listPersons', 'updatePerson', 'deletePerson']

/** The life of one person, from creation to the 404 after its end; leaves the store as it was. */
export function journey() {
  const id = /** @type {string} */ (send('createPerson', 'POST', '/person', { body: randomPerson() }).json('id'))
  send('getPerson', 'GET', '/person/{id}', { id })
  send('getPersonAlias', 'GET', '/persons/{id}', { id })
  send('listPersons', 'GET', '/person/list', { query: '?limit=5' })
  send('updatePerson', 'PUT', '/person/{id}', { id, body: randomPerson() })
  send('deletePerson', 'DELETE', '/person/{id}', { id })
  send('getPerson', 'GET', '/person/{id}', { id, accepted: [404] })
}
