package vn.childplan.importing.plan;

/** What can stand under an element of an outline, in the order of the document. */
sealed interface Item permits Node, Words, Grid, Labels {}
