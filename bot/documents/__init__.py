"""What people take home: documents and pictures, made from values of the domain."""
