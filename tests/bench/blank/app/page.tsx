/** The least that the same Next and React can serve: one static page with nothing in it. */
export default function Blank() {
  return <p>Rien</p>
}
