## The way to the table

finance_web-menu-tabelle = Financial plan as a table in the browser
finance_web-way =
    <b>Financial plan as a table</b>
    { $association }
    { $how }
    .back = Financial plan in the chat
    .open = Open the table
finance_web-way-telegram =
    <b>Financial plan as a table</b>
    { $association }
    The table opens in the browser. You must be signed in there. If you are not yet, tap “Sign in in the browser” first.
    .back = Financial plan in the chat
    .open = Open the table
    .enter = Sign in in the browser
finance_web-no-web =
    The table is only in the browser, and that is not set up here. In the chat you can enter everything just the same.
    .back = Financial plan in the chat
finance_web-no-web-reading =
    The table is only in the browser, and that is not set up here. In the chat you can read everything just the same.
    .back = Financial plan in the chat
finance_web-how =
    .writes = In the table you can tap and change every number. You can also paste several rows from Excel.
    .reads = In the table you can read everything. Everybody in the association who works on it can change it.
