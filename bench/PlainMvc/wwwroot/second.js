// As small as can be: its tag is measured, not the file.
