from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0004_loonrun_voor_velen'),
    ]

    operations = [
        migrations.CreateModel(
            name='AgendaAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(blank=True, max_length=64)),
                ('door', models.CharField(max_length=200)),
                ('opgeslagen', models.DateTimeField()),
            ],
            options={
                'ordering': ('id',),
            },
        ),
    ]
