'use strict'
// Written for very old Nodes too: they must be able to read it to refuse politely.

/** The reason why this version of Node cannot run the site (French), or '' when it can. */
exports.refusal = function refusal(version) {
  var parts = String(version).split('.')
  var major = Number(parts[0])
  var minor = Number(parts[1])
  if (major > 20 || (major === 20 && minor >= 9)) return ''
  return 'Ce site demande Node 20.9 ou plus récent, et celui-ci est en version ' + version + '.\n' +
    'Installez Node 24 (https://nodejs.org/fr/download), puis relancez « npm ci » et la même commande.'
}
