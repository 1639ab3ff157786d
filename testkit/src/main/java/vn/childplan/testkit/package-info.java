/** What users put in their own tests. */
package vn.childplan.testkit;
