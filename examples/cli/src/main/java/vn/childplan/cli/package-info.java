/**
 * The command line of childplan: one class a command, over the public API of the libraries only.
 *
 * <p>What never belongs here: a judgement. Whatever is printed is read from a register, an assessment or an explanation.
 */
@NullMarked
package vn.childplan.cli;

import org.jspecify.annotations.NullMarked;
