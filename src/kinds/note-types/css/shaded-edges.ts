/** Declarations for what scrolls: a shade at each edge behind which there is more. `--on` is the ground where that is not the card's. */
export const shadedEdges = `background:
    linear-gradient(to right, var(--on, var(--ground)) 40%, transparent) left / 28px 100%,
    linear-gradient(to left, var(--on, var(--ground)) 40%, transparent) right / 28px 100%,
    linear-gradient(to right, var(--shade), transparent) left / 10px 100%,
    linear-gradient(to left, var(--shade), transparent) right / 10px 100%,
    var(--on, var(--ground));
  background-attachment: local, local, scroll, scroll, scroll;
  background-repeat: no-repeat;`
